import { deleted, putBackPost } from '../deleted-pages.tsx'
import { archiveForm } from '../forms/archive-form.tsx'
import { deleteForm } from '../forms/delete-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

/** Plans that are out of the way: archived, or deleted and kept for a while. */
export const PUT_AWAY_ROUTES: readonly Route[] = [
  ...formRoutes(
    '/plans/:id/archive',
    archiveForm,
    'Asks before a plan is archived or taken out of the archive',
    'Does it',
  ),
  ...formRoutes(
    '/plans/:id/delete',
    deleteForm,
    'Asks before a plan is deleted',
    'Asks for its title, then deletes it',
  ),
  {
    method: 'GET',
    path: '/deleted',
    does: 'Deleted plans that can still be put back',
    handle: deleted,
  },
  {
    method: 'POST',
    path: '/deleted/:deleted/put-back',
    does: 'Puts one back',
    handle: putBackPost,
  },
]
