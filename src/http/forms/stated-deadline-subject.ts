import type { Context } from 'hono'
import type { StatedDeadline } from '../../domain/plan.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The stated deadline that an address names. */
export const statedDeadlineSubject = {
  subject: ({ opened }: FoundPlan, c: Context): StatedDeadline | null =>
    opened.plan.statedDeadlines.find(({ id }) => id === c.req.param('deadline')) ?? null,
  missing: 'The plan has no such stated deadline. It may have been removed since.',
}

/** The page that the forms about a stated deadline lead back to. */
export const toStatedDeadlines = (): string => '/stated-deadlines'
