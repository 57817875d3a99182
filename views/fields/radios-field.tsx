import { classes } from '../components/classes.ts'
import type { FormError } from '../components/error-summary.tsx'
import { Radios } from '../components/radios.tsx'
import { choiceFields, toChoices, type ChoiceOption } from './choices.ts'
import { ownErrors } from './own-errors.tsx'

type RadiosFieldProps = {
  /** The name of the radios and the id of the first. */
  id: string
  legend: string
  /** The chosen one’s value; empty if none is. */
  value: string
  errors: readonly FormError[]
  hint?: string | undefined
  inline?: boolean | undefined
  small?: boolean | undefined
  options: readonly ChoiceOption[]
}

/** One of a few, in a form. */
export const RadiosField = ({ id, legend, value, errors, hint, ...props }: RadiosFieldProps) => (
  <Radios
    name={id}
    fieldset={{ legend: { children: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint === undefined ? undefined : { children: hint }}
    errorMessage={ownErrors(errors, choiceFields(id, props.options))}
    value={value}
    classes={classes(props.inline && 'govuk-radios--inline', props.small && 'govuk-radios--small')}
    items={toChoices(props.options)}
  />
)
