import type { Body, Plan } from './plan.ts'
import { reportsTo, withReportsTo } from './reporting.ts'

type OlderBody = Body & { reportsTo: string[] }

/** A place that a change touched, as a journal has it. */
type Touched = { at: readonly string[]; before?: unknown; after?: unknown }

const holdsReportsTo = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'reportsTo' in value

/**
 * Was a change journalled by a program of file format 2, in which a body held inside it what it
 * reports to? Then it is taken back from bodies as they were held then.
 */
export const isOfOlderBodies = ({ at, before, after }: Touched): boolean =>
  at[0] === 'bodies' && (at[2] === 'reportsTo' || holdsReportsTo(before) || holdsReportsTo(after))

/** A plan with its bodies as format 2 held them; the lines stay beside them. */
export const asOlderBodies = (plan: Plan): unknown => ({
  ...plan,
  bodies: plan.bodies.map((body) => ({ ...body, reportsTo: reportsTo(plan, body.id) })),
})

/** The other way: what each body reports to as lines, of which those that stay keep their dates. */
export function fromOlderBodies(older: unknown): Plan {
  const { bodies: held, ...rest } = older as Omit<Plan, 'bodies'> & { bodies: OlderBody[] }
  const bodies = held.map(({ reportsTo: _, ...body }) => body)
  const there = new Set(bodies.map(({ id }) => id))
  const plan: Plan = { ...rest, bodies, lines: rest.lines.filter(({ body }) => there.has(body)) }
  return held.reduce(
    (next, { id, reportsTo: others }) => ({ ...next, lines: withReportsTo(next, id, others) }),
    plan,
  )
}
