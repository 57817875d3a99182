import type { Context } from 'hono'
import type { Area } from '../../domain/plan.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The area that an address names. */
export const areaSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Area | null =>
    opened.plan.areas.find(({ id }) => id === c.req.param('area')) ?? null,
  missing: 'The plan has no such area. It may have been removed since.',
}

/** The page that all forms about an area lead back to. */
export const toAreas = (): string => '/areas'
