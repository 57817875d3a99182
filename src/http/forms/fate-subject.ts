import type { Context } from 'hono'
import type { Fate } from '../../domain/option.ts'
import type { Plan } from '../../domain/plan.ts'
import { optionInMind } from '../../domain/structure-scope.ts'
import { fatesPath } from '../../../views/fates/fate-links.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** What happens to one thing, as an address names it. */
export const fateSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Fate | null =>
    opened.plan.fates.find(({ id }) => id === c.req.param('fate')) ?? null,
  missing: 'The plan has no such record of what happens. It may have been removed since.',
}

/**
 * The option that a page speaks of: the one in `?option=`, with nothing there whichever is chosen,
 * and without it the one in mind. Null where the plan has no such option.
 */
export const fateOption = {
  subject: ({ opened: { plan } }: FoundPlan, c: Context): { option: string | null } | null => {
    const asked = c.req.query('option')
    if (asked === undefined) return { option: optionInMind(plan) }
    if (asked === '') return { option: null }
    return plan.options.some(({ id }) => id === asked) ? { option: asked } : null
  },
  missing: 'The plan has no such option. It may have been removed since.',
}

/** The page that shows what was said, below the plan. */
export const toFates = (plan: Plan, option: string | null): string =>
  fatesPath(plan, 'fates', { option }).slice(`/plans/${plan.id}`.length)
