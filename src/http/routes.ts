import { asset, health } from './assets.ts'
import { download } from './download.ts'
import { copyForm, newForm } from './forms/new-plan-form.tsx'
import { titleForm } from './forms/title-form.tsx'
import { undoPost } from './forms/undo.ts'
import {
  help,
  home,
  law,
  lawEntry,
  planFindings,
  planFront,
  planSchedule,
  planStructure,
} from './pages.tsx'
import { ready } from './ready.ts'
import { planRevision } from './revision.ts'
import type { Route } from './route.ts'
import { formRoutes } from './routes/form-routes.ts'
import { AREA_ROUTES } from './routes/area-routes.ts'
import { OPTION_ROUTES } from './routes/option-routes.ts'
import { ORGANISATION_ROUTES } from './routes/organisation-routes.ts'
import { STATED_DEADLINE_ROUTES } from './routes/stated-deadline-routes.ts'
import { STRUCTURE_ROUTES } from './routes/structure-routes.ts'
import { ENTRY_ROUTES } from './routes/entry-routes.ts'
import { IMPORT_ROUTES } from './routes/import-routes.ts'
import { MILESTONE_ROUTES } from './routes/milestone-routes.ts'
import { FATE_ROUTES } from './routes/fate-routes.ts'
import { CALENDAR_ROUTES } from './routes/calendar-routes.ts'
import { CHECKLIST_ROUTES } from './routes/checklist-routes.ts'
import { DATE_ROUTES } from './routes/date-routes.ts'
import { HISTORY_ROUTES } from './routes/history-routes.ts'
import { PICTURE_ROUTES } from './routes/picture-routes.ts'
import { PRESENT_ROUTES } from './routes/present-routes.ts'
import { PUT_AWAY_ROUTES } from './routes/put-away-routes.ts'
import { SLIDE_ROUTES } from './routes/slide-routes.ts'
import { REQUIREMENT_ROUTES } from './routes/requirement-routes.ts'

/** Every address of the server; the README's table of pages is held against this list. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', does: 'Your plans and the worked examples', handle: home },
  ...formRoutes('/new', newForm, 'The form that starts a plan', 'Starts it'),
  {
    method: 'GET',
    path: '/plans/:id',
    does: 'A plan’s front page: next dates, what is wrong, key dates, downloads',
    handle: planFront,
  },
  {
    method: 'GET',
    path: '/plans/:id/schedule',
    does: 'Every requirement, event and milestone, law and guidance side by side',
    handle: planSchedule,
  },
  {
    method: 'GET',
    path: '/plans/:id/findings',
    does: 'What is wrong, and what would put it right',
    handle: planFindings,
  },
  {
    method: 'GET',
    path: '/plans/:id/structure',
    does: 'Areas and partners, bodies and groups, lines, seats, functions, money',
    handle: planStructure,
  },
  ...formRoutes('/plans/:id/copy', copyForm, 'The form that copies a plan', 'Makes the copy'),
  ...formRoutes('/plans/:id/title', titleForm, 'The form for a plan’s title', 'Saves it'),
  ...PUT_AWAY_ROUTES,
  ...HISTORY_ROUTES,
  {
    method: 'GET',
    path: '/plans/:id/revision',
    does: 'As JSON: which revision the plan is at, who made it and what was done',
    handle: planRevision,
  },
  ...PICTURE_ROUTES,
  ...PRESENT_ROUTES,
  ...DATE_ROUTES,
  ...CALENDAR_ROUTES,
  ...REQUIREMENT_ROUTES,
  ...IMPORT_ROUTES,
  ...MILESTONE_ROUTES,
  ...AREA_ROUTES,
  ...ORGANISATION_ROUTES,
  ...STRUCTURE_ROUTES,
  ...ENTRY_ROUTES,
  ...OPTION_ROUTES,
  ...FATE_ROUTES,
  ...CHECKLIST_ROUTES,
  ...STATED_DEADLINE_ROUTES,
  ...SLIDE_ROUTES,
  { method: 'POST', path: '/plans/:id/undo', does: 'Takes one change back', handle: undoPost },
  {
    method: 'GET',
    path: '/plans/:id/download/:format',
    does: 'The plan as a file: ics, mmd, svg, csv, md or json',
    handle: download,
  },
  { method: 'GET', path: '/law', does: 'The law as data, with a search', handle: law },
  {
    method: 'GET',
    path: '/law/:entry',
    does: 'One requirement or event with its sources',
    handle: lawEntry,
  },
  { method: 'GET', path: '/help', does: 'How to use it', handle: help },
  { method: 'GET', path: '/healthz', does: 'Says “ok” while the server is up', handle: health },
  { method: 'GET', path: '/readyz', does: 'Says whether plans can be kept', handle: ready },
  {
    method: 'GET',
    path: '/assets/:name',
    does: 'The style sheet, the icon and the two scripts',
    handle: asset,
  },
]
