import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type LegendProps = {
  children?: Child
  isPageHeading?: boolean | undefined
  classes?: string | undefined
}

export type FieldsetProps = {
  children?: Child
  legend?: LegendProps | undefined
  describedBy?: string | undefined
  role?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const Legend = ({ children, isPageHeading, ...props }: LegendProps) => (
  <legend class={classes('govuk-fieldset__legend', props.classes)}>
    {isPageHeading ? <h1 class="govuk-fieldset__heading">{children}</h1> : children}
  </legend>
)

/** GOV.UK fieldset with its legend. */
export const Fieldset = ({ children, legend, ...props }: FieldsetProps) => (
  <fieldset
    class={classes('govuk-fieldset', props.classes)}
    role={props.role}
    aria-describedby={props.describedBy}
    {...spread(props.attributes)}
  >
    {legend?.children !== undefined && <Legend {...legend} />}
    {children}
  </fieldset>
)
