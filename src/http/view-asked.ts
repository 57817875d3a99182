import type { FormError } from '../../views/components/error-summary.tsx'
import type { TypedDay } from '../../views/fields/day-items.ts'
import type { ViewOf } from '../../views/pictures/view-links.ts'
import { readOptions } from '../domain/charts/asked-options.ts'
import { takesDay } from '../domain/charts/view-request.ts'
import { type View, type ViewRequest } from '../domain/charts/view.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { readTypedDay, typeDay } from '../domain/typed-date.ts'
import { typedDay } from './forms/day-fields.ts'
import { within, type Form } from './forms/form-fields.ts'

type OnDay = { on: Day | null; typed: TypedDay; errors: FormError[] }

/** The day that an address asks for: in one piece as links have it, or as a form sends it. */
export function readOn(query: Form): OnDay {
  const whole = query.get('on')
  if (whole !== null && whole !== '') {
    const on = parseDay(whole)
    const message = `“${whole.slice(0, 40)}” is not a day that exists; for example, 2019-06-30.`
    return {
      on,
      typed: typeDay(on ?? undefined),
      errors: on === null ? [{ field: 'on-day', message }] : [],
    }
  }
  const read = readTypedDay(typedDay(query, 'on'))
  return {
    on: read.ok ? read.value : null,
    typed: typedDay(query, 'on'),
    errors: read.ok
      ? []
      : within('on', read.problems).map(({ path, message }) => ({ field: path, message })),
  }
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
