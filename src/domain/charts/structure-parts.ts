import type { Box, BoxChart, BoxGroup, HiddenLine, LeftOut, Line } from '../chart.ts'
import type { Day } from '../day.ts'
import type { Body, Plan } from '../plan.ts'
import { LINE_WORDS, sayLine } from '../say-structure.ts'
import { showList } from '../show-date.ts'
import type { Line as Recorded } from '../structure.ts'
import { lifeOf, recordedLife, sayLife, whyAbsent, type Life } from './life.ts'

const SIDES: readonly (BoxGroup & { id: Body['side'] })[] = [
  { id: 'old', title: 'Old structure' },
  { id: 'new', title: 'New structure' },
  { id: 'other', title: 'Other bodies' },
]

const boxOf = (plan: Plan, body: Body): Box => ({
  id: body.id,
  name: body.name,
  kind: body.kind,
  life: sayLife(lifeOf(plan, body)),
  group: body.side,
})

const toLine = ({ body, other, kind }: Recorded): Line => ({
  from: body,
  to: other,
  words: LINE_WORDS[kind],
  dotted: kind !== 'reports-to',
})

/** Lines in the order of their bodies; one to itself is none, and one recorded twice is one. */
function linesOf({ lines }: Pick<Plan, 'lines'>, bodies: readonly Body[]): Line[] {
  const found = bodies.flatMap(({ id }) =>
    lines.filter(({ body, other }) => body === id && other !== id).map(toLine),
  )
  return [...new Map(found.map((line) => [`${line.from} ${line.words} ${line.to}`, line])).values()]
}

const byWords = (lines: readonly Line[]) => [...Map.groupBy(lines, ({ words }) => words)]

/** "reports to" as several do it: "report to"; "is scrutinised by": "are scrutinised by". */
const plural = (words: string): string =>
  words.startsWith('is ') ? words.replace('is', 'are') : words.replace(/s\b/, '')

/** Why a thing is not shown; where no day is asked for, everything is. */
const whyNotOn = (life: Life, on: Day | null): string | null =>
  on === null ? null : whyAbsent(life, on)

/** Lines between bodies that are shown, which do not themselves exist on the day. */
const linesLeftOut = (plan: Plan, ids: ReadonlySet<string>, on: Day | null): LeftOut[] =>
  plan.lines.flatMap((line) => {
    const why = whyNotOn(recordedLife(line), on)
    return why === null || !ids.has(line.body) || !ids.has(line.other)
      ? []
      : [{ id: line.id, name: `A line: ${sayLine(plan, line)}`, why }]
  })

type Absent = { body: Body; why: string }

/** Who is not shown, why, and which lines go with it, each of them told once. */
function leftOut(absent: readonly Absent[], plan: Plan): LeftOut[] {
  const { bodies } = plan
  const names = new Map(bodies.map(({ id, name }) => [id, `“${name}”`]))
  const gone = new Set(absent.map(({ body }) => body.id))
  const lines = linesOf(plan, bodies)
  const named = (ids: readonly string[]) => showList(ids.flatMap((id) => names.get(id) ?? []))
  return absent.map(({ body: { id, name }, why }) => {
    const above = lines.filter(({ from, to }) => from === id && names.has(to))
    const below = lines.filter(({ from, to }) => to === id && !gone.has(from))
    const said = [
      why,
      ...byWords(above).map(([words, own]) => `${words} ${named(own.map(({ to }) => to))}`),
      ...byWords(below).map(
        ([words, own]) =>
          `${named(own.map(({ from }) => from))} ${own.length === 1 ? words : plural(words)} it`,
      ),
    ]
    return { id, name, why: said.join('; ') }
  })
}

/** The lines of bodies that are shown to others that are not. */
const hiddenLines = (lines: readonly Line[], absent: readonly Absent[]): HiddenLine[] =>
  lines.flatMap(({ from, to, words }) => {
    const gone = absent.find(({ body }) => body.id === to)
    return gone ? [{ from, words, to: gone.body.name, why: gone.why }] : []
  })

/** What of a chart comes from the structure alone. */
export type StructureParts = Pick<
  BoxChart,
  'groups' | 'boxes' | 'lines' | 'hiddenLines' | 'leftOut'
>

/**
 * Bodies and groups with the lines between them, as on a day, or all of them. Left out is only what,
 * by its recorded life, certainly does not exist on it, and what `outside` gives a reason for; what
 * is left out is named with its lines.
 */
export function structureParts(
  plan: Plan,
  on: Day | null,
  outside: (body: Body) => string | null = () => null,
): StructureParts {
  const judged = plan.bodies.map((body) => ({
    body,
    why: outside(body) ?? whyNotOn(lifeOf(plan, body), on),
  }))
  const absent = judged.flatMap(({ body, why }) => (why === null ? [] : [{ body, why }]))
  const shown = judged.filter(({ why }) => why === null).map(({ body }) => body)
  const ids = new Set(shown.map(({ id }) => id))
  const lines = plan.lines.filter((line) => whyNotOn(recordedLife(line), on) === null)
  const drawn = linesOf({ lines }, shown)
  return {
    groups: SIDES.filter(({ id }) => shown.some(({ side }) => side === id)),
    boxes: shown.map((body) => boxOf(plan, body)),
    lines: drawn.filter(({ to }) => ids.has(to)),
    hiddenLines: hiddenLines(drawn, absent),
    leftOut: [...leftOut(absent, plan), ...linesLeftOut(plan, ids, on)],
  }
}
