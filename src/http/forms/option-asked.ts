import type { Context } from 'hono'
import type { FoundPlan } from '../find-plan.tsx'

/** The option that an address asks for with `?option=`, for which something new is to be. */
export const optionAsked = {
  subject: ({ opened }: FoundPlan, c: Context): { option: string | null } | null => {
    const asked = c.req.query('option') ?? ''
    if (asked === '') return { option: null }
    return opened.plan.options.some(({ id }) => id === asked) ? { option: asked } : null
  },
  missing: 'The plan has no such option. It may have been removed since.',
}

/** The page that shows what was added or changed: its option’s, or the structure’s. */
export const toStructureOf = (option: string | null | undefined): string =>
  option === null || option === undefined ? '/structure' : `/options/${option}`
