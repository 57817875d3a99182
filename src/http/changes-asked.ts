import { A_DAY, type ChosenThen } from '../../views/changes/changes-form.tsx'
import type { BetweenAsked } from '../../views/changes/changes-links.ts'
import type { FormError } from '../../views/components/error-summary.tsx'
import { NOW } from '../actions/changes-between.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { isCalled } from '../domain/same-name.ts'
import type { Plan } from '../domain/plan.ts'
import { typeDay } from '../domain/typed-date.ts'
import { readAskedDay } from './asked-day.ts'
import { typedDay } from './forms/day-fields.ts'
import { field, type Form } from './forms/form-fields.ts'

/** Which two states an address asks for, as its form is to show them, and what is wrong with that. */
export type ChangesAsked = {
  from: ChosenThen
  to: ChosenThen
  errors: FormError[]
  /** Null until two states are asked for. */
  between: BetweenAsked | null
}

type End = { then: ChosenThen; asked: string | null; errors: FormError[] }

/** The inputs beneath a choice. */
const dayOf = (name: 'from' | 'to'): string => `${name}-on`

const hasInputs = (query: Form, name: 'from' | 'to'): boolean =>
  Object.values(typedDay(query, dayOf(name))).some((text) => text !== '')

/** The day in them. */
function typedEnd(query: Form, name: 'from' | 'to'): End {
  const { day, typed, errors } = readAskedDay(query, dayOf(name))
  const missing = { field: `${dayOf(name)}-day`, message: 'Give the day.' }
  const isMissing = day === null && errors.length === 0
  return { then: { chosen: A_DAY, typed }, asked: day, errors: isMissing ? [missing] : errors }
}

/** What stands in an address in one word: a day, a moment by its id or name, the start, or now. */
function namedEnd({ moments }: Plan, text: string): End {
  const day = parseDay(text)
  const moment = moments.find(isCalled(text))
  const then: ChosenThen =
    day === null
      ? { chosen: moment?.id ?? text, typed: typeDay(undefined) }
      : { chosen: A_DAY, typed: typeDay(day) }
  return { then, asked: text, errors: [] }
}

/** One of the two states; `none`: which it is where nothing is said of it. */
function readEnd(plan: Plan, query: Form, name: 'from' | 'to', none: string): End {
  const chosen = field(query, name) || (hasInputs(query, name) ? A_DAY : none)
  if (chosen === A_DAY) return typedEnd(query, name)
  const end = namedEnd(plan, chosen)
  if (!hasInputs(query, name)) return end
  const message = 'You chose a moment and gave a day too. Take the day out, or choose the day.'
  return {
    ...end,
    then: { ...end.then, typed: typedDay(query, dayOf(name)) },
    errors: [{ field: name, message }],
  }
}

const isAsked = (query: Form): boolean =>
  query.has('from') || query.has('to') || hasInputs(query, 'from') || hasInputs(query, 'to')

/** Which two states an address asks for: as links name them, or as the form sends them. */
export function readChanges(plan: Plan, query: Form, asAt: Day | undefined): ChangesAsked {
  const to = readEnd(plan, query, 'to', asAt ?? NOW)
  if (!isAsked(query))
    return {
      from: { chosen: A_DAY, typed: typeDay(undefined) },
      to: to.then,
      errors: [],
      between: null,
    }
  const from = readEnd(plan, query, 'from', A_DAY)
  const errors = [...from.errors, ...to.errors]
  const between =
    errors.length === 0 && from.asked !== null && to.asked !== null
      ? { from: from.asked, to: to.asked }
      : null
  return { from: from.then, to: to.then, errors, between }
}
