import { VIEW_NAMES } from '../domain/charts/view-words.ts'
import { viewNamed, type View } from '../domain/charts/view.ts'
import type { Day } from '../domain/day.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { SlideChoice } from '../domain/slides/slide-choice.ts'
import type { PresentAsked } from '../../views/present/present-links.ts'
import { readViewOptions } from './view-asked.ts'

/** What an address asks to be presented: of one view alone, its slides in place of those chosen. */
export type Wanted = { asked: PresentAsked; only: { view: View; choice: SlideChoice } | null }

const hasFlag = (query: URLSearchParams, name: string): boolean =>
  query.has(name) && query.get(name) !== 'no'

/** What an address asks of the presentation; a view or option that is not there is refused. */
export function readWanted(plan: Plan, query: URLSearchParams, day: Day | null): Result<Wanted> {
  const flags = { asked: day, chair: hasFlag(query, 'chair'), notes: hasFlag(query, 'notes') }
  const name = query.get('view') ?? ''
  if (name === '') return accept({ asked: { ...flags, of: {} }, only: null })
  const view = viewNamed(name)
  if (view === null) return refuse(`There is no view “${name.slice(0, 40)}”.`, 'view')
  const options = readViewOptions(plan, view, query)
  if (!options.ok) return options
  const { option, against } = options.value
  const own = {
    view,
    ...(typeof option === 'string' ? { option } : {}),
    ...(against === undefined ? {} : { against }),
  }
  const choice: SlideChoice = { id: 'only', kind: 'view', ...own, points: [] }
  return accept({ asked: { ...flags, of: own }, only: { view, choice } })
}

/** Of which view alone a presentation is, in words. */
export const sayOnly = ({ only }: Wanted): string | null =>
  only === null ? null : VIEW_NAMES[only.view]
