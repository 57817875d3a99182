import type { Context } from 'hono'
import type { Option } from '../../domain/option.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The option that an address names. */
export const optionSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Option | null =>
    opened.plan.options.find(({ id }) => id === c.req.param('option')) ?? null,
  missing: 'The plan has no such option. It may have been removed since.',
}

/** The page of the option that a form was about. */
export const toOption = ({ subject }: { subject: Option }): string => `/options/${subject.id}`
