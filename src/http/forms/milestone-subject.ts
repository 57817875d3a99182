import type { Context } from 'hono'
import { milestoneById } from '../../domain/facts.ts'
import type { Milestone } from '../../domain/plan.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The milestone that an address names. */
export const milestoneSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Milestone | null =>
    milestoneById(opened.plan, c.req.param('milestone') ?? '') ?? null,
  missing: 'The plan has no such milestone. It may have been taken away since.',
}

/** The page of a milestone, below its plan. */
export const milestoneNext = ({ subject }: { subject: Milestone }): string =>
  `/milestones/${subject.id}`
