import type { FormError } from '../components/error-summary.tsx'
import { Select } from '../components/select.tsx'
import { ownErrors } from './own-errors.tsx'

type SelectFieldProps = {
  /** The name of the select as well. */
  id: string
  label: string
  /** The chosen one’s value. */
  value: string
  errors: readonly FormError[]
  hint?: string | undefined
  options: readonly { value: string; text: string }[]
}

/** One of many, in a form. */
export const SelectField = ({ id, label, value, errors, hint, options }: SelectFieldProps) => (
  <Select
    id={id}
    name={id}
    label={{ children: label, classes: 'govuk-label--s' }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, [id])}
    value={value}
    items={options}
  />
)
