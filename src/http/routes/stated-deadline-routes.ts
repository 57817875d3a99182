import { newStatedDeadlineForm, statedDeadlineForm } from '../forms/stated-deadline-form.tsx'
import { statedDeadlineRemoveForm } from '../forms/stated-deadline-remove-form.tsx'
import { planStatedDeadlines } from '../record-pages.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const LIST = '/plans/:id/stated-deadlines'
const ONE = `${LIST}/:deadline`

/** Deadlines as papers state them, held against the law or guidance that they claim. */
export const STATED_DEADLINE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    does: 'Deadlines as papers state them, against the basis that each claims',
    handle: planStatedDeadlines,
  },
  ...formRoutes(
    `${LIST}/new`,
    newStatedDeadlineForm,
    'The form for a stated deadline; `?requirement=` puts one requirement first',
    'Adds it',
  ),
  ...formRoutes(ONE, statedDeadlineForm, 'The form that changes a stated deadline', 'Saves it'),
  ...formRoutes(
    `${ONE}/remove`,
    statedDeadlineRemoveForm,
    'Asks before a stated deadline is removed',
    'Removes it',
  ),
]
