import { DateInput } from '../components/date-input.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { dayFields, dayItems, type TypedDay } from './day-items.ts'
import { ownErrors } from './own-errors.tsx'

type DayFieldProps = {
  /** Its inputs are `${id}-day`, `${id}-month` and `${id}-year`, by id and by name. */
  id: string
  legend: string
  typed: TypedDay
  errors: readonly FormError[]
  hint?: string | undefined
}

/** One exact day, in a form. */
export const DayField = ({ id, legend, typed, errors, hint }: DayFieldProps) => (
  <DateInput
    id={id}
    namePrefix={id}
    fieldset={{ legend: { children: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, dayFields(id))}
    {...dayItems(id, typed, errors)}
  />
)
