import { requirementForm } from '../forms/requirement-form.tsx'
import { planRequirement } from '../requirement.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

/** The requirements and events of the framework, as a plan has them. */
export const REQUIREMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/plans/:id/requirements/:entry',
    does: 'One requirement or event in a plan: standing, sources, record, findings',
    handle: planRequirement,
  },
  ...formRoutes(
    '/plans/:id/requirements/:entry/:area/record',
    requirementForm,
    'The form for its owner, progress, evidence and what it waits for, in one area',
    'Saves them',
  ),
]
