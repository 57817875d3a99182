import { VIEW_NAMES } from '../domain/charts/view-words.ts'
import { viewNamed, type View } from '../domain/charts/view.ts'
import type { Day } from '../domain/day.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { ofView, oneView } from '../domain/slides/one-view.ts'
import type { SlideChoice } from '../domain/slides/slide-choice.ts'
import type { AskedDays } from '../../views/plan/asked-days.ts'
import type { PresentAsked } from '../../views/present/present-links.ts'
import { askedOfNoView, readViewRequest } from './view-asked.ts'

/** The one view that is asked for, and of which day where it is not the plan's own. */
type Only = { view: View; choice: SlideChoice; on: Day | null }

/** What an address asks to be presented: of one view alone, its slides in place of those chosen. */
export type Wanted = { asked: PresentAsked; only: Only | null }

const hasFlag = (query: URLSearchParams, name: string): boolean =>
  query.has(name) && query.get(name) !== 'no'

/** All the slides that are chosen; what can only be asked of a view is refused. */
function wholeOf(query: URLSearchParams, flags: Omit<PresentAsked, 'of'>): Result<Wanted> {
  const aside = askedOfNoView(query)
  return aside === undefined
    ? accept({ asked: { ...flags, of: {} }, only: null })
    : refuse(`Only slides of one view can be asked for so; give ?view= beside ?${aside}=.`, aside)
}

/** What an address asks of the presentation; a view or option that is not there is refused. */
export function readWanted(plan: Plan, query: URLSearchParams, days: AskedDays): Result<Wanted> {
  const flags = { asked: days, chair: hasFlag(query, 'chair'), notes: hasFlag(query, 'notes') }
  const name = query.get('view') ?? ''
  if (name === '') return wholeOf(query, flags)
  const view = viewNamed(name)
  if (view === null) return refuse(`There is no view “${name.slice(0, 40)}”.`, 'view')
  const read = readViewRequest(plan, view, query)
  if (!read.ok) return read
  const { on = null } = read.value
  const own = ofView(view, read.value)
  const choice = oneView('only', own)
  const of = { ...own, ...(on === null ? {} : { on }) }
  return accept({ asked: { ...flags, of }, only: { view, choice, on } })
}

/** Of which view alone a presentation is, in words. */
export const sayOnly = ({ only }: Wanted): string | null =>
  only === null ? null : VIEW_NAMES[only.view]
