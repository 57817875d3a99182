import type { Box, BoxChart, BoxGroup, HiddenLine, LeftOut, Line } from '../chart.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import type { Body, Plan } from '../plan.ts'
import { showList } from '../show-date.ts'
import { lifeOf, sayLife, whyAbsent } from './life.ts'

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

/** A body that names itself has no line, and one named twice has one. */
const linesOf = (bodies: readonly Body[]): Line[] =>
  bodies.flatMap(({ id, reportsTo }) =>
    [...new Set(reportsTo)]
      .filter((parent) => parent !== id)
      .map((parent) => ({ from: id, to: parent, words: 'reports to', dotted: false })),
  )

type Absent = { body: Body; why: string }

/** Who is not shown, why, and which lines go with it, each of them told once. */
function leftOut(absent: readonly Absent[], bodies: readonly Body[]): LeftOut[] {
  const names = new Map(bodies.map(({ id, name }) => [id, `“${name}”`]))
  const gone = new Set(absent.map(({ body }) => body.id))
  const lines = linesOf(bodies)
  const named = (ids: readonly string[]) => showList(ids.flatMap((id) => names.get(id) ?? []))
  return absent.map(({ body: { id, name }, why }) => {
    const above = lines.filter(({ from, to }) => from === id && names.has(to))
    const below = lines.filter(({ from, to }) => to === id && !gone.has(from))
    const said = [
      why,
      ...(above.length === 0 ? [] : [`reports to ${named(above.map(({ to }) => to))}`]),
      ...(below.length === 0
        ? []
        : [
            `${named(below.map(({ from }) => from))} ${below.length === 1 ? 'reports' : 'report'} to it`,
          ]),
    ]
    return { id, name, why: said.join('; ') }
  })
}

/** What a body that is shown reports to, where that is not shown. */
const hiddenLines = (shown: readonly Body[], absent: readonly Absent[]): HiddenLine[] =>
  linesOf(shown).flatMap(({ from, to, words }) => {
    const gone = absent.find(({ body }) => body.id === to)
    return gone ? [{ from, words, to: gone.body.name, why: gone.why }] : []
  })

type Drawn = Pick<BoxChart, 'groups' | 'boxes' | 'lines' | 'hiddenLines' | 'leftOut'>

/** Without the day: the same picture on another day is the same to the byte, and drawn once. */
function describe({ groups, boxes, lines, leftOut: missing }: Drawn): string {
  const count = (group: BoxGroup) => boxes.filter((box) => box.group === group.id).length
  const left =
    missing.length === 0
      ? ''
      : ` Left out, for they do not exist on the day shown: ${missing.length}.`
  if (boxes.length === 0)
    return missing.length === 0
      ? 'No bodies are recorded in this plan yet.'
      : `No body or group exists on the day shown.${left}`
  const counted = groups.map((group) => `${group.title}: ${count(group)}.`).join(' ')
  return `Bodies and groups on the day shown, as far as their dates are known. ${counted} Reporting lines: ${lines.length}. An arrow runs from a body to the one it reports to.${left}`
}

/**
 * Bodies and groups with their reporting lines as on a day. Left out is only what, by its recorded
 * life, certainly does not exist on it; what is left out is named with its lines.
 */
export function structureChart(opened: OpenPlan, on: Day): BoxChart {
  const { plan } = opened
  const { bodies } = plan
  const judged = bodies.map((body) => ({ body, why: whyAbsent(lifeOf(plan, body), on) }))
  const absent = judged.flatMap(({ body, why }) => (why === null ? [] : [{ body, why }]))
  const shown = judged.filter(({ why }) => why === null).map(({ body }) => body)
  const ids = new Set(shown.map(({ id }) => id))
  const drawn: Drawn = {
    groups: SIDES.filter(({ id }) => shown.some(({ side }) => side === id)),
    boxes: shown.map((body) => boxOf(plan, body)),
    lines: linesOf(shown).filter(({ to }) => ids.has(to)),
    hiddenLines: hiddenLines(shown, absent),
    leftOut: leftOut(absent, bodies),
  }
  const title = `Structure: ${planTitle(opened)}`
  return { kind: 'boxes', title, description: describe(drawn), ...drawn }
}
