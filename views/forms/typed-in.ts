import type { TypedDate } from '../../src/domain/typed-date.ts'
import type { TypedDay } from '../fields/day-items.ts'

const typedIn = (form: URLSearchParams, name: string): string => form.get(name) ?? ''

/** One exact day's inputs as they stand in a form. */
export const typedDayIn = (form: URLSearchParams, id: string): TypedDay => ({
  day: typedIn(form, `${id}-day`),
  month: typedIn(form, `${id}-month`),
  year: typedIn(form, `${id}-year`),
})

/** A date field's inputs as they stand in a form. */
export const typedDateIn = (form: URLSearchParams, id: string): TypedDate => ({
  ...typedDayIn(form, id),
  how: typedIn(form, `${id}-how`),
  endDay: typedIn(form, `${id}-end-day`),
  endMonth: typedIn(form, `${id}-end-month`),
  endYear: typedIn(form, `${id}-end-year`),
  asWritten: typedIn(form, `${id}-as-written`),
})
