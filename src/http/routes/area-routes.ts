import { areaForm, newAreaForm } from '../forms/area-form.tsx'
import { areaRemoveForm } from '../forms/area-remove-form.tsx'
import { combinedForm } from '../forms/combined-form.tsx'
import { partnersForm } from '../forms/partners-form.tsx'
import { reviewsForm } from '../forms/reviews-form.tsx'
import { scrutinyForm } from '../forms/scrutiny-form.tsx'
import { planAreas } from '../record-pages.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const LIST = '/plans/:id/areas'
const ONE = `${LIST}/:area`

/** The areas of a plan, and what each records besides its dates. */
export const AREA_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    does: 'Each area with its partners, scrutiny, open reviews and combining',
    handle: planAreas,
  },
  ...formRoutes(`${LIST}/new`, newAreaForm, 'The form for a new area', 'Adds it'),
  ...formRoutes(
    ONE,
    areaForm,
    'The form for an area’s name, council and board',
    'Saves name, council and board',
  ),
  ...formRoutes(
    `${ONE}/partners`,
    partnersForm,
    'The form for its safeguarding partners',
    'Saves the partners',
  ),
  ...formRoutes(
    `${ONE}/scrutiny`,
    scrutinyForm,
    'The form for its independent scrutiny',
    'Saves the scrutiny',
  ),
  ...formRoutes(
    `${ONE}/reviews`,
    reviewsForm,
    'The form for its open reviews, as counts',
    'Saves the counts',
  ),
  ...formRoutes(
    `${ONE}/combined`,
    combinedForm,
    'The form for combining it with another area',
    'Saves the combining',
  ),
  ...formRoutes(`${ONE}/remove`, areaRemoveForm, 'Asks before an area is removed', 'Removes it'),
]
