import { functionForm, newFunctionForm } from '../forms/function-form.tsx'
import { lineForm, newLineForm } from '../forms/line-form.tsx'
import { newSeatForm, seatForm } from '../forms/seat-form.tsx'
import {
  functionRemoveForm,
  lineRemoveForm,
  seatRemoveForm,
} from '../forms/structure-remove-forms.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const LINES = '/plans/:id/lines'
const SEATS = '/plans/:id/seats'
const FUNCTIONS = '/plans/:id/functions'

/** Lines between bodies, seats in them, and what they are responsible for. */
export const STRUCTURE_ROUTES: readonly Route[] = [
  ...formRoutes(
    `${LINES}/new`,
    newLineForm,
    'The form for a line between two bodies; `?body=` says where it starts',
    'Adds it',
  ),
  ...formRoutes(`${LINES}/:line`, lineForm, 'The form that changes a line', 'Saves it'),
  ...formRoutes(
    `${LINES}/:line/remove`,
    lineRemoveForm,
    'Asks before a line is removed',
    'Removes it',
  ),
  ...formRoutes(
    `${SEATS}/new`,
    newSeatForm,
    'The form for a seat in a body; `?body=` says which',
    'Adds it',
  ),
  ...formRoutes(`${SEATS}/:seat`, seatForm, 'The form that changes a seat', 'Saves it'),
  ...formRoutes(
    `${SEATS}/:seat/remove`,
    seatRemoveForm,
    'Asks before a seat is removed',
    'Removes it',
  ),
  ...formRoutes(
    `${FUNCTIONS}/new`,
    newFunctionForm,
    'The form for a function; `?body=` says who is responsible',
    'Adds it',
  ),
  ...formRoutes(
    `${FUNCTIONS}/:function`,
    functionForm,
    'The form that changes a function',
    'Saves it',
  ),
  ...formRoutes(
    `${FUNCTIONS}/:function/remove`,
    functionRemoveForm,
    'Asks before a function is removed',
    'Removes it',
  ),
]
