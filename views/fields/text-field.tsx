import type { FormError } from '../components/error-summary.tsx'
import { Input, type InputMode } from '../components/input.tsx'
import { ownErrors } from './own-errors.tsx'

type TextFieldProps = {
  /** The name of the input as well. */
  id: string
  label: string
  /** As it was typed. */
  value: string
  errors: readonly FormError[]
  hint?: string | undefined
  /** How many characters are expected; without it the field is as wide as it may be. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  type?: string | undefined
  autocomplete?: string | undefined
  inputmode?: InputMode | undefined
  spellcheck?: boolean | undefined
}

/** One line of text in a form. */
export const TextField = ({ id, label, hint, errors, width, ...input }: TextFieldProps) => (
  <Input
    id={id}
    name={id}
    label={{ children: label, classes: 'govuk-label--s' }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, [id])}
    classes={width === undefined ? undefined : `govuk-input--width-${width}`}
    {...input}
  />
)
