import { planAsAt } from '../as-at-page.tsx'
import { planChangesFile, planChangesPage } from '../changes-pages.tsx'
import { momentsForm, unmarkButton } from '../forms/moments-form.tsx'
import { history, namePost } from '../history.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

/** What a plan said before, and what has been done to it since. */
export const HISTORY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/plans/:id/history',
    does: 'Every change in plain words, by whom, when, before and after; to be searched and undone',
    handle: history,
  },
  {
    method: 'POST',
    path: '/plans/:id/history/name',
    does: 'Keeps the name that goes with what is recorded in this browser',
    handle: namePost,
  },
  {
    method: 'GET',
    path: '/plans/:id/as-at',
    does: 'Chooses as at which past day the plan is shown, and which day today is taken to be',
    handle: planAsAt,
  },
  {
    method: 'GET',
    path: '/plans/:id/changes',
    does: 'What differs between two days, or since a marked moment: `?from=` and `&to=`',
    handle: planChangesPage,
  },
  {
    method: 'GET',
    path: '/plans/:id/changes/download/:file',
    does: 'The same as a file: csv or md',
    handle: planChangesFile,
  },
  ...formRoutes(
    '/plans/:id/moments',
    momentsForm,
    'The moments that are marked, and the form that marks the plan as it is now',
    'Marks it',
  ),
  {
    method: 'POST',
    path: '/plans/:id/moments/:moment/unmark',
    does: 'Takes a mark away',
    handle: unmarkButton,
  },
]
