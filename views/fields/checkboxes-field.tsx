import { Checkboxes } from '../components/checkboxes.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { choiceFields, toChoices, type ChoiceOption } from './choices.ts'
import { ownErrors } from './own-errors.tsx'

type CheckboxesFieldProps = {
  /** The name of the checkboxes and the id of the first. */
  id: string
  legend: string
  /** The values that are ticked. */
  values: readonly string[]
  errors: readonly FormError[]
  hint?: string | undefined
  small?: boolean | undefined
  options: readonly ChoiceOption[]
}

/** Any of a few, in a form. */
export const CheckboxesField = ({ id, legend, hint, errors, ...props }: CheckboxesFieldProps) => (
  <Checkboxes
    name={id}
    fieldset={{ legend: { children: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, choiceFields(id, props.options))}
    values={props.values}
    classes={props.small ? 'govuk-checkboxes--small' : undefined}
    items={toChoices(props.options)}
  />
)
