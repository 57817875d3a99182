import { calendarImportForm } from '../forms/calendar-import-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

/** Milestones from another calendar; before the pages of single milestones, whose address it is like. */
export const IMPORT_ROUTES: readonly Route[] = formRoutes(
  '/plans/:id/milestones/import',
  calendarImportForm,
  'The form for an .ics file of another calendar',
  'Shows what it holds, or takes what was ticked',
)
