import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

export type LabelProps = {
  children?: Child
  for?: string | undefined
  isPageHeading?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK label; nothing where there are no words. */
export const Label = ({ children, isPageHeading, ...props }: LabelProps) => {
  if (children === undefined || children === '') return null
  const label = (
    <label
      class={classes('govuk-label', props.classes)}
      for={props.for}
      {...spread(props.attributes)}
    >
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
