import type { ViewOf } from '../../views/pictures/view-links.ts'
import { readOptions } from '../domain/charts/asked-options.ts'
import { takesDay } from '../domain/charts/view-request.ts'
import { type View, type ViewRequest } from '../domain/charts/view.ts'
import type { Day } from '../domain/day.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { readAskedDay, type AskedDay } from './asked-day.ts'
import type { Form } from './forms/form-fields.ts'

type OnDay = Omit<AskedDay, 'day'> & { on: Day | null }

/** The day as at which an address asks for a view. */
export function readOn(query: Form): OnDay {
  const { day, ...rest } = readAskedDay(query, 'on')
  return { on: day, ...rest }
}

/** The options that an address names for a view, and how they go into other addresses. */
export const readViewOptions = (
  plan: Plan,
  view: View,
  query: Form,
): Result<Partial<ViewRequest>> =>
  readOptions(plan, view, {
    option: query.get('option') ?? undefined,
    against: query.get('against') ?? undefined,
  })

/** The day that an address asks for; refused where the view has none. */
export function readViewDay(view: View, query: Form): Result<OnDay> {
  const read = readOn(query)
  const isAsked = read.on !== null || read.errors.length > 0
  return isAsked && !takesDay(view)
    ? refuse(`The view “${view}” is of no one day; leave the day out.`, 'on')
    : accept(read)
}

/** What an address asks of a view without saying of which. */
export const askedOfNoView = (query: Form): string | undefined =>
  ['option', 'against', 'on', 'on-day', 'on-month', 'on-year'].find(
    (name) => (query.get(name) ?? '') !== '',
  )

/** All that the address of a picture or file asks of a view; a day that does not exist is refused. */
export function readViewRequest(plan: Plan, view: View, query: Form): Result<Partial<ViewRequest>> {
  const options = readViewOptions(plan, view, query)
  if (!options.ok) return options
  const day = readViewDay(view, query)
  if (!day.ok) return day
  const { on, errors } = day.value
  const [wrong] = errors
  if (wrong) return refuse(wrong.message, 'on')
  return accept({ ...options.value, ...(on === null ? {} : { on }) })
}

/** What was asked of a view, for the addresses of its picture and files. */
export const askedOf = ({ option, against, on }: Partial<ViewRequest>): ViewOf => ({
  option: option ?? undefined,
  against,
  on: on ?? undefined,
})
