import type { Context } from 'hono'
import type { Body } from '../../domain/plan.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The body or group that an address names. */
export const bodySubject = {
  subject: ({ opened }: FoundPlan, c: Context): Body | null =>
    opened.plan.bodies.find(({ id }) => id === c.req.param('body')) ?? null,
  missing: 'The plan has no such body or group. It may have been removed since.',
}
