import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { describe } from './described-by.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { Above, FormGroup, type Beside } from './form-group.tsx'
import type { HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'

type TextareaProps = {
  name: string
  id?: string | undefined
  label?: LabelProps | undefined
  hint?: HintProps | undefined
  errorMessage?: ErrorMessageProps | undefined
  value?: string | undefined
  rows?: number | undefined
  autocomplete?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  describedBy?: string | undefined
  formGroup?: Beside | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** A browser drops a line break that comes first, so one more keeps what was typed. */
const keepFirstBreak = (value: string): string => (/^\r?\n/.test(value) ? `\n${value}` : value)

/** GOV.UK textarea with its label, hint and error. Without an id its name is its id. */
export const Textarea = (props: TextareaProps) => {
  const { name, id = name, label, hint, errorMessage, formGroup } = props
  return (
    <FormGroup wrong={errorMessage !== undefined} formGroup={formGroup}>
      <Label {...label} for={id} />
      <Above id={id} hint={hint} errorMessage={errorMessage} />
      {formGroup?.beforeInput?.children}
      <textarea
        class={classes('govuk-textarea', errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        autocomplete={props.autocomplete}
        {...spread(props.attributes)}
      >
        {keepFirstBreak(props.value ?? '')}
      </textarea>
      {formGroup?.afterInput?.children}
    </FormGroup>
  )
}
