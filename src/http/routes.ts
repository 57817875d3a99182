import { asset, health } from './assets.ts'
import { copyForm, copyPost } from './copy-form.tsx'
import { download } from './download.ts'
import {
  help,
  home,
  law,
  lawEntry,
  planFindings,
  planFront,
  planSchedule,
  planStructure,
  type Handle,
} from './pages.tsx'

/** One address of the server; the README's table of pages is held against this list. */
export type Route = { method: 'GET' | 'POST'; path: string; does: string; handle: Handle }

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', does: 'Your plans and the worked examples', handle: home },
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
    does: 'Areas and partners, bodies and groups, money',
    handle: planStructure,
  },
  {
    method: 'GET',
    path: '/plans/:id/copy',
    does: 'The form that copies a plan to work on',
    handle: copyForm,
  },
  { method: 'POST', path: '/plans/:id/copy', does: 'Makes the copy', handle: copyPost },
  {
    method: 'GET',
    path: '/plans/:id/download/:format',
    does: 'The plan as a file: ics, mmd, csv, md or json',
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
  { method: 'GET', path: '/assets/:name', does: 'The style sheet and the icon', handle: asset },
]
