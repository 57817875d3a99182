import type { Context } from 'hono'
import type { Line } from '../../domain/structure.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The line that an address names. */
export const lineSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Line | null =>
    opened.plan.lines.find(({ id }) => id === c.req.param('line')) ?? null,
  missing: 'The plan has no such line. It may have been removed since.',
}
