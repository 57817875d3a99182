import type { Context } from 'hono'
import type { BodyFunction } from '../../domain/structure.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The function that an address names. */
export const functionSubject = {
  subject: ({ opened }: FoundPlan, c: Context): BodyFunction | null =>
    opened.plan.functions.find(({ id }) => id === c.req.param('function')) ?? null,
  missing: 'The plan has no such function. It may have been removed since.',
}
