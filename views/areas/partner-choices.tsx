import { Checkboxes } from '../components/checkboxes.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { choiceFields, toChoices, type ChoiceOption } from '../fields/choices.ts'
import { ownErrors } from '../fields/own-errors.tsx'

/** What is sent where there is none: no id of a thing can look like it. */
export const NONE = '#none'

type PartnerChoicesProps = {
  id: string
  legend: string
  /** The words for there being none, as a record of its own. */
  none: string
  values: readonly string[]
  errors: readonly FormError[]
  options: readonly ChoiceOption[]
}

/** Who the partners of one kind are; nothing ticked is another thing than ticked as none. */
export const PartnerChoices = ({ id, legend, none, options, ...props }: PartnerChoicesProps) => {
  const choices = toChoices(options)
  const divided = choices.length > 0 ? [...choices, { divider: 'or' }] : choices
  return (
    <Checkboxes
      name={id}
      fieldset={{ legend: { children: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ children: 'Tick nothing if it is not known yet.' }}
      errorMessage={ownErrors(
        props.errors,
        choiceFields(id, [...options, { value: '', text: '' }]),
      )}
      values={props.values}
      items={[...divided, { value: NONE, children: none, behaviour: 'exclusive' }]}
    />
  )
}
