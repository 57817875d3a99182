import type { Box, BoxChart, Line, Row, TimeChart } from '../../src/domain/chart.ts'

const box = (n: number): Box => ({
  id: `body-${n}`,
  name: `Board ${n}`,
  kind: 'committee',
  life: null,
  group: null,
})

const line = (from: number, to: number): Line => ({
  from: `body-${from}`,
  to: `body-${to}`,
  words: 'reports to',
  dotted: false,
})

/** So many boxes, each with a line to the one before. */
export const boxChart = (title: string, count = 2): BoxChart => ({
  kind: 'boxes',
  title,
  description: 'Who answers to whom.',
  groups: [],
  boxes: Array.from({ length: count }, (_, n) => box(n)),
  lines: Array.from({ length: Math.max(count - 1, 0) }, (_, n) => line(n + 1, n)),
  hiddenLines: [],
  leftOut: [],
})

/** A line between two of its boxes, by their numbers. */
export const joined = (chart: BoxChart, ...pairs: [number, number][]): BoxChart => ({
  ...chart,
  lines: [...chart.lines, ...pairs.map(([from, to]) => line(from, to))],
})

const row = (n: number): Row => ({
  id: `row-${n}`,
  section: 'Milestones',
  title: `Milestone ${n}`,
  label: `Milestone ${n}`,
  labelEnd: '',
  when: '29 June 2019',
  bar: { first: '2019-06-29', last: n % 2 === 0 ? '2019-06-29' : '2019-07-31' },
  exact: n % 2 === 0,
  open: null,
  standing: 'upcoming',
  done: false,
  force: null,
  required: false,
  wrong: null,
  from: { kind: 'milestone', id: `row-${n}` },
  after: n === 0 ? [] : [`row-${n - 1}`],
  afterUndrawn: [],
})

/** So many rows, each after the one before. */
export const timeChart = (title: string, count = 2): TimeChart => ({
  kind: 'dates',
  title,
  description: 'What is due when.',
  today: '2019-07-10',
  rows: Array.from({ length: count }, (_, n) => row(n)),
  leftOut: [],
})
