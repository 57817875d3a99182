import type { Context } from 'hono'
import type { Organisation } from '../../domain/plan.ts'
import type { FoundPlan } from '../find-plan.tsx'

/** The organisation that an address names. */
export const organisationSubject = {
  subject: ({ opened }: FoundPlan, c: Context): Organisation | null =>
    opened.plan.organisations.find(({ id }) => id === c.req.param('organisation')) ?? null,
  missing: 'The plan has no such organisation. It may have been removed since.',
}

/** The page that the forms about an organisation lead back to. */
export const toOrganisations = (): string => '/organisations'
