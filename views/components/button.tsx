import type { Child } from 'hono/jsx'

type ButtonProps = { children: Child; secondary?: boolean }

const classes = (secondary: boolean): string =>
  secondary ? 'govuk-button govuk-button--secondary' : 'govuk-button'

/** GOV.UK button that sends the form it stands in. */
export const Button = ({ children, secondary = false }: ButtonProps) => (
  <button type="submit" class={classes(secondary)} data-module="govuk-button">
    {children}
  </button>
)

/** GOV.UK button that is a link. */
export const ButtonLink = ({
  href,
  children,
  secondary = false,
}: ButtonProps & { href: string }) => (
  <a
    href={href}
    role="button"
    draggable="false"
    class={classes(secondary)}
    data-module="govuk-button"
  >
    {children}
  </a>
)
