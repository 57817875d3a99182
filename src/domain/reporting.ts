import { freeId, idsOf } from './free-id.ts'
import type { Plan } from './plan.ts'
import type { Body, Line } from './structure.ts'

/** An id for a line between two bodies that no other line has; the same for the same two. */
export const lineId = (body: string, other: string, taken: ReadonlySet<string>): string =>
  freeId(`l-${body}-${other}`, taken)

const isReporting = ({ kind }: Line): boolean => kind === 'reports-to'

/** The bodies that a body reports to, by id, in the order in which they were recorded. */
export const reportsTo = ({ lines }: Pick<Plan, 'lines'>, id: string): string[] => [
  ...new Set(lines.flatMap((line) => (isReporting(line) && line.body === id ? [line.other] : []))),
]

/**
 * The lines of a plan where a body reports to these and no others: a line that stays keeps its
 * dates and source.
 */
export function withReportsTo(plan: Plan, body: string, others: readonly string[]): Line[] {
  const kept = plan.lines.filter(
    (line) => !isReporting(line) || line.body !== body || others.includes(line.other),
  )
  const has = new Set(
    kept.flatMap((line) => (isReporting(line) && line.body === body ? [line.other] : [])),
  )
  const taken = new Set(idsOf(plan))
  const added = [...new Set(others)]
    .filter((other) => !has.has(other))
    .map((other): Line => {
      const id = lineId(body, other, taken)
      taken.add(id)
      return { id, body, other, kind: 'reports-to' }
    })
  return [...kept, ...added]
}

/** The kinds that report to another body as a rule; a support unit supports instead. */
const GROUPS: ReadonlySet<Body['kind']> = new Set<Body['kind']>([
  'committee',
  'panel',
  'sub-group',
  'working-group',
  'task-and-finish-group',
  'lead-group',
])

/** Groups of which nothing says to whom they report; one that scrutinises another body need not. */
export function reportToNobody(bodies: readonly Body[], lines: readonly Line[]): Body[] {
  const reporting = new Set(lines.filter(isReporting).map(({ body }) => body))
  const scrutinising = new Set(
    lines.flatMap(({ kind, other }) => (kind === 'scrutinised-by' ? [other] : [])),
  )
  return bodies.filter(
    ({ id, kind, leads, side }) =>
      side !== 'other' &&
      leads !== true &&
      GROUPS.has(kind) &&
      !reporting.has(id) &&
      !scrutinising.has(id),
  )
}
