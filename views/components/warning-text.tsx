import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type WarningTextProps = {
  children?: Child
  /** Said before the words to those who do not see the mark. */
  iconFallbackText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK warning text. */
export const WarningText = ({
  children,
  iconFallbackText = 'Warning',
  attributes,
  ...props
}: WarningTextProps) => (
  <div class={classes('govuk-warning-text', props.classes)} {...spread(attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{iconFallbackText}</span> {children}
    </strong>
  </div>
)
