import { fates } from '../fate-pages.tsx'
import { fateForm, fateRemoveForm, newFateForm } from '../forms/fate-form.tsx'
import { fatesAllForm } from '../forms/fates-all-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const FATES = '/plans/:id/fates'

/** What happens to each old body and function. */
export const FATE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: FATES,
    does: 'What happens to each old body and function; `?option=` says under which option',
    handle: fates,
  },
  ...formRoutes(
    `${FATES}/new`,
    newFateForm,
    'The form for what happens to one; `?body=` or `?function=` says which',
    'Records it',
  ),
  ...formRoutes(`${FATES}/all`, fatesAllForm, 'One form for all of them', 'Saves the table'),
  ...formRoutes(`${FATES}/:fate`, fateForm, 'The form that changes one', 'Saves it'),
  ...formRoutes(
    `${FATES}/:fate/remove`,
    fateRemoveForm,
    'Asks before what is recorded of one is removed',
    'Removes it',
  ),
]
