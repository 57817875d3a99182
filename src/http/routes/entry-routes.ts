import { arrangeForm } from '../forms/arrange-form.tsx'
import { startFromForm } from '../forms/start-from-form.tsx'
import { structurePasteForm } from '../forms/structure-paste-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const STRUCTURE = '/plans/:id/structure'

/** Many bodies at once: entered, taken from elsewhere, put in order. `?option=` says of which option. */
export const ENTRY_ROUTES: readonly Route[] = [
  ...formRoutes(
    `${STRUCTURE}/paste`,
    structurePasteForm,
    'The form to paste a list or rows of bodies; `?option=` says where they go',
    'Shows what each row becomes, then adds them',
  ),
  ...formRoutes(
    `${STRUCTURE}/start-from`,
    startFromForm,
    'The form that takes a structure from elsewhere; `?option=` says where it goes',
    'Shows what would be added, then adds it',
  ),
  ...formRoutes(
    `${STRUCTURE}/arrange`,
    arrangeForm,
    'The bodies as a tree, to be put in order; `?option=` shows an option’s',
    'Changes what reports to what, or the order',
  ),
]
