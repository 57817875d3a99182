import type { FormError } from '../components/error-summary.tsx'
import { Textarea } from '../components/textarea.tsx'
import { ownErrors } from './own-errors.tsx'

type TextAreaFieldProps = {
  /** The name of the input as well. */
  id: string
  label: string
  /** As it was typed. */
  value: string
  errors: readonly FormError[]
  hint?: string | undefined
  rows?: number | undefined
}

/** Several lines of text in a form. */
export const TextAreaField = ({ id, label, value, errors, hint, rows }: TextAreaFieldProps) => (
  <Textarea
    id={id}
    name={id}
    label={{ children: label, classes: 'govuk-label--s' }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, [id])}
    value={value}
    rows={rows}
  />
)
