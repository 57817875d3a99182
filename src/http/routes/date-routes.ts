import { planDates } from '../record-pages.tsx'
import { dateForm } from '../forms/date-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

/** The dates that others count from. */
export const DATE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/plans/:id/dates',
    does: 'The dates that others count from, as each area records them',
    handle: planDates,
  },
  ...formRoutes(
    '/plans/:id/dates/:area/:anchor',
    dateForm,
    'The form for one key date of an area; `?as=actual` opens it on what happened',
    'Shows what the new date would do, then saves it',
  ),
]
