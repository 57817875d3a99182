import type { Context } from 'hono'
import type { Seat } from '../../domain/structure.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The seat that an address names. */
export const seatSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Seat | null =>
    opened.plan.seats.find(({ id }) => id === c.req.param('seat')) ?? null,
  missing: 'The plan has no such seat. It may have been removed since.',
}
