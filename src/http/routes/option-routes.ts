import { adoptForm } from '../forms/option-adopt-form.tsx'
import { newOptionForm, optionForm } from '../forms/option-form.tsx'
import { optionRemoveForm } from '../forms/option-remove-form.tsx'
import { optionStateButton, unAdoptButton } from '../forms/option-state-buttons.ts'
import { newPositionForm, positionForm, positionRemoveForm } from '../forms/position-form.tsx'
import { planOption, planOptions } from '../option-pages.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const OPTIONS = '/plans/:id/options'
const OPTION = `${OPTIONS}/:option`
const POSITION = '/plans/:id/positions/:position'

/** Options for the new structure, and where partners stand on them. */
export const OPTION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: OPTIONS,
    does: 'Every option for the new structure, side by side',
    handle: planOptions,
  },
  ...formRoutes(`${OPTIONS}/new`, newOptionForm, 'The form for a new option', 'Adds it'),
  {
    method: 'GET',
    path: OPTION,
    does: 'One option with everything in it, and who agreed to which version',
    handle: planOption,
  },
  ...formRoutes(`${OPTION}/edit`, optionForm, 'The form for its name and note', 'Saves it'),
  {
    method: 'POST',
    path: `${OPTION}/state`,
    does: 'Marks it as proposed, preferred or set aside',
    handle: optionStateButton,
  },
  ...formRoutes(
    `${OPTION}/adopt`,
    adoptForm,
    'The form for the decision that adopts it, or who has not agreed',
    'Adopts it',
  ),
  {
    method: 'POST',
    path: `${OPTION}/un-adopt`,
    does: 'Takes the adoption back',
    handle: unAdoptButton,
  },
  ...formRoutes(
    `${OPTION}/positions/new`,
    newPositionForm,
    'The form for where a partner stands; `?organisation=` and `?area=` say whose it is',
    'Records it',
  ),
  ...formRoutes(POSITION, positionForm, 'The form that changes a position', 'Saves it'),
  ...formRoutes(
    `${POSITION}/remove`,
    positionRemoveForm,
    'Asks before a position is removed',
    'Removes it',
  ),
  ...formRoutes(
    `${OPTION}/remove`,
    optionRemoveForm,
    'Asks before an option is removed',
    'Removes it',
  ),
]
