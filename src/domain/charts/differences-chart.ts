import type { Box, BoxChart, Line } from '../chart.ts'
import { linePairs } from '../comparing/lines.ts'
import { openBodies } from '../comparing/open-bodies.ts'
import type { Compared, StructureDifference } from '../comparing/side.ts'
import type { OpenPlan } from '../facts.ts'
import { comparedIn } from '../plan-differences.ts'
import { planTitle } from '../plan-title.ts'
import type { Plan } from '../plan.ts'
import { LINE_WORDS } from '../say-structure.ts'
import { differencesIn } from '../structure-differences.ts'
import type { Line as Recorded } from '../structure.ts'
import { boxMarks } from './difference-marks.ts'
import { optionAsked, optionNamed, optionState } from './option-words.ts'
import { structureParts } from './structure-parts.ts'
import { OLD, type ViewRequest } from './view.ts'

/** A line of the earlier structure between the boxes of the picture, which are the later bodies. */
const nowOf = ({ bodies }: Compared, line: Recorded): Recorded => ({
  ...line,
  body: bodies.afterOf.get(line.body) ?? line.body,
  other: bodies.afterOf.get(line.other) ?? line.other,
})

/** Both structures in one: the later one, and what of the earlier is gone. */
function together(plan: Plan, them: Compared) {
  const pairs = linePairs(them)
  const gone = pairs.flatMap(({ before, after }) => (before && !after ? [nowOf(them, before)] : []))
  const fresh = pairs.flatMap(({ before, after }) => (after && !before ? [after] : []))
  const kept = pairs.flatMap(({ before, after }) => (after && before ? [after] : []))
  const there = new Set(them.after.bodies.map(({ id }) => id))
  const left = them.before.bodies.filter(
    ({ id }) => !there.has(id) && !there.has(them.bodies.afterOf.get(id) ?? ''),
  )
  const whole: Plan = {
    ...plan,
    bodies: [...them.after.bodies, ...left],
    lines: [...kept, ...fresh, ...gone],
  }
  const open = openBodies(them)
  // A line may stay as long as neither of its bodies goes for certain.
  const may = (id: string) => there.has(id) || open.has(id)
  const isOpen = ({ body, other }: Recorded) =>
    (open.has(body) || open.has(other)) && may(body) && may(other)
  return {
    whole,
    fresh: fresh.filter((line) => !isOpen(line)),
    gone: gone.filter((line) => !isOpen(line)),
    open: [...fresh, ...gone].filter(isOpen),
  }
}

const keyOf = (from: string, words: string, to: string): string => `${from} ${words} ${to}`

/** By what a line is in the picture, and by what it is where its end is named, not shown. */
const keysOf = (lines: readonly Recorded[], names: ReadonlyMap<string, string>) =>
  new Set(
    lines.flatMap(({ body, kind, other }) =>
      [other, names.get(other) ?? ''].map((to) => keyOf(body, LINE_WORDS[kind], to)),
    ),
  )

/** How a line stands out, and its words with it. */
function lookOfLines({ whole, gone, fresh, open }: ReturnType<typeof together>) {
  const names = new Map(whole.bodies.map(({ id, name }) => [id, name]))
  const [goneKeys, freshKeys, openKeys] = [gone, fresh, open].map((lines) => keysOf(lines, names))
  return ({
    from,
    to,
    words,
  }: Pick<Line, 'from' | 'to' | 'words'>): Pick<Line, 'look' | 'words'> => {
    const key = keyOf(from, words, to)
    if (goneKeys?.has(key)) return { look: 'removed', words: `${words} (removed)` }
    if (openKeys?.has(key)) return { words: `${words} (undecided)` }
    return freshKeys?.has(key) ? { look: 'added', words: `${words} (added)` } : { words }
  }
}

const COUNTED: readonly StructureDifference['kind'][] = [
  'added',
  'removed',
  'renamed',
  'moved',
  'changed',
  'undecided',
]

function describe(found: readonly StructureDifference[]): string {
  if (found.length === 0) return 'Nothing differs.'
  const counts = COUNTED.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [`${kind}: ${count}`]
  })
  const said = counts.join('; ')
  return `Differences of bodies, lines, seats and functions: ${said}. Each says so in words, and by its outline or line unless it is undecided.`
}

/** Two structures of a plan in one picture, with what is added, removed, renamed or moved. */
export function differencesChart(
  opened: OpenPlan,
  { option: asked, against }: ViewRequest,
): BoxChart {
  const { plan } = opened
  const option = optionAsked(plan, asked)
  const them = comparedIn(plan, { option, against })
  const found = differencesIn(them)
  const both = together(plan, them)
  const parts = structureParts(both.whole, null)
  const mark = boxMarks(them, found)
  const look = lookOfLines(both)
  const earlier = against === OLD ? 'the old structure' : optionNamed(plan, against)
  const boxes = parts.boxes.map((box): Box => ({
    ...box,
    ...mark(box.id),
    group: box.group === 'other' ? 'other' : null,
  }))
  return {
    kind: 'boxes',
    title: `Differences of ${optionNamed(plan, option)} from ${earlier}: ${planTitle(opened)}`,
    description: `${describe(found)}${optionState(plan, option)}`,
    groups: parts.groups.filter(({ id }) => id === 'other'),
    boxes,
    lines: parts.lines.map((line) => ({ ...line, ...look(line) })),
    hiddenLines: parts.hiddenLines.map((line) => ({ ...line, words: look(line).words })),
    leftOut: parts.leftOut,
  }
}
