import { freeId, idsOf } from './free-id.ts'
import type { Plan } from './plan.ts'
import type { Line } from './structure.ts'

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
