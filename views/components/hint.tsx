import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

export type HintProps = {
  children?: Child
  id?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK hint. */
export const Hint = ({ children, id, attributes, ...props }: HintProps) => (
  <div id={id} class={classes('govuk-hint', props.classes)} {...spread(attributes)}>
    {children}
  </div>
)
