import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type InsetTextProps = {
  children?: Child
  id?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK inset text. */
export const InsetText = ({ children, id, attributes, ...props }: InsetTextProps) => (
  <div id={id} class={classes('govuk-inset-text', props.classes)} {...spread(attributes)}>
    {children}
  </div>
)
