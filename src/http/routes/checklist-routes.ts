import { planChecklist } from '../checklist-page.tsx'
import { checklistAllForm } from '../forms/checklist-all-form.tsx'
import { checklistItemForm } from '../forms/checklist-item-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const LIST = '/plans/:id/checklist'

/** How far the draft arrangements are with what law and guidance ask of them. */
export const CHECKLIST_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LIST,
    does: 'What the arrangements must and should say, and how far each item is',
    handle: planChecklist,
  },
  ...formRoutes(`${LIST}/all`, checklistAllForm, 'One form for all items', 'Saves the table'),
  ...formRoutes(`${LIST}/:item`, checklistItemForm, 'The form for one item', 'Saves it'),
]
