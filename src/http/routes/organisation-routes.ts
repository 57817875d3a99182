import { bodyForm, newBodyForm } from '../forms/body-form.tsx'
import { bodyRemoveForm } from '../forms/body-remove-form.tsx'
import { newOrganisationForm, organisationForm } from '../forms/organisation-form.tsx'
import { organisationRemoveForm } from '../forms/organisation-remove-form.tsx'
import { planOrganisations } from '../record-pages.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const ORGANISATIONS = '/plans/:id/organisations'
const BODIES = '/plans/:id/bodies'

/** The organisations that a plan names, and its bodies and groups. */
export const ORGANISATION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: ORGANISATIONS,
    does: 'Every organisation and where it is used',
    handle: planOrganisations,
  },
  ...formRoutes(
    `${ORGANISATIONS}/new`,
    newOrganisationForm,
    'The form for a new organisation',
    'Adds it',
  ),
  ...formRoutes(
    `${ORGANISATIONS}/:organisation`,
    organisationForm,
    'The form that changes an organisation',
    'Saves it',
  ),
  ...formRoutes(
    `${ORGANISATIONS}/:organisation/remove`,
    organisationRemoveForm,
    'Asks before an organisation is removed',
    'Removes it',
  ),
  ...formRoutes(`${BODIES}/new`, newBodyForm, 'The form for a new body or group', 'Adds it'),
  ...formRoutes(`${BODIES}/:body`, bodyForm, 'The form that changes a body or group', 'Saves it'),
  ...formRoutes(
    `${BODIES}/:body/remove`,
    bodyRemoveForm,
    'Asks before a body or group is removed',
    'Removes it',
  ),
]
