import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

export type ErrorMessageProps = {
  children?: Child
  id?: string | undefined
  /** Said before the message to those who do not see its colour. */
  visuallyHiddenText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK error message. */
export const ErrorMessage = ({
  children,
  id,
  visuallyHiddenText = 'Error',
  attributes,
  ...props
}: ErrorMessageProps) => (
  <p id={id} class={classes('govuk-error-message', props.classes)} {...spread(attributes)}>
    {visuallyHiddenText !== '' && (
      <>
        <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
      </>
    )}
    {children}
  </p>
)
