import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Hint, type HintProps } from './hint.tsx'

/** What may stand beside one input. */
export type Beside = {
  beforeInput?: { children: Child } | undefined
  afterInput?: { children: Child } | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** What may stand around several inputs. */
export type Around = {
  beforeInputs?: { children: Child } | undefined
  afterInputs?: { children: Child } | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

type FormGroupProps = {
  children: Child
  wrong: boolean
  formGroup: { classes?: string | undefined; attributes?: Attributes | undefined } | undefined
}

/** The box around a field, with a red line beside it if something is wrong. */
export const FormGroup = ({ children, wrong, formGroup }: FormGroupProps) => (
  <div
    class={classes('govuk-form-group', wrong && 'govuk-form-group--error', formGroup?.classes)}
    {...spread(formGroup?.attributes)}
  >
    {children}
  </div>
)

type AboveProps = {
  id: string
  hint: HintProps | undefined
  errorMessage: ErrorMessageProps | undefined
}

/** The hint and the error above an input, under the ids that `describe` names. */
export const Above = ({ id, hint, errorMessage }: AboveProps) => (
  <>
    {hint && <Hint {...hint} id={`${id}-hint`} />}
    {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
  </>
)
