import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type SkipLinkProps = {
  children?: Child
  href?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK skip link: the first thing that the keyboard reaches. */
export const SkipLink = ({ children, href = '#content', ...props }: SkipLinkProps) => (
  <a
    href={href}
    class={classes('govuk-skip-link', props.classes)}
    data-module="govuk-skip-link"
    {...spread(props.attributes)}
  >
    {children}
  </a>
)
