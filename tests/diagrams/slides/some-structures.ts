import type { Box, BoxChart, Line } from '../../../src/domain/chart.ts'

const KINDS = [
  'sub-group',
  'working-group',
  'panel',
  'committee',
  'executive',
  'support-unit',
] as const

export const aBox = (n: number, more: Partial<Box> = {}): Box => ({
  id: `b${n}`,
  name: n === 0 ? 'Safeguarding Partnership' : `Group ${n} for effectiveness and learning`,
  kind: n === 0 ? 'partnership' : KINDS[n % KINDS.length]!,
  life: n % 3 === 0 ? 'from September 2019' : null,
  group: null,
  ...more,
})

export const aLine = (from: number, to: number, more: Partial<Line> = {}): Line => ({
  from: `b${from}`,
  to: `b${to}`,
  words: 'reports to',
  dotted: false,
  ...more,
})

export const structure = (
  boxes: readonly Box[],
  lines: readonly Line[],
  more: Partial<BoxChart> = {},
): BoxChart => ({
  kind: 'boxes',
  title: 'Structure',
  description: 'Who answers to whom.',
  groups: [],
  boxes,
  lines,
  hiddenLines: [],
  leftOut: [],
  ...more,
})

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** So many groups that all report to one board. */
export const underOne = (groups: number): BoxChart =>
  structure(
    numbers(groups + 1).map((n) => aBox(n)),
    numbers(groups).map((n) => aLine(n + 1, 0)),
  )

/** Each box under one above, four to each; further lines run to those beside it. */
export function treeOf(boxes: number, lines: number): BoxChart {
  const parent = (n: number): number => Math.floor((n - 1) / 4)
  const up = numbers(boxes - 1).map((n) => aLine(n + 1, parent(n + 1)))
  const across = numbers(boxes)
    .toReversed()
    .filter((n) => n > 8)
    .map((n) => aLine(n, parent(n) - 1))
  return structure(
    numbers(boxes).map((n) => aBox(n)),
    [...up, ...across.slice(0, lines - up.length)],
  )
}
