import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type ButtonProps = {
  children: Child
  /** Makes it a link that looks like a button. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  preventDoubleClick?: boolean | undefined
  isStartButton?: boolean | undefined
  /** Short for the class of a secondary button. */
  secondary?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

/** A start button is a flex box, which would swallow the spaces between elements. */
const Words = ({ children, isStartButton }: ButtonProps) => (
  <>
    {isStartButton && typeof children !== 'string' ? <span>{children}</span> : children}
    {isStartButton && <StartIcon />}
  </>
)

/** GOV.UK button: sends the form it stands in, or goes where `href` says. */
export const Button = (props: ButtonProps) => {
  const common = {
    id: props.id,
    class: classes(
      'govuk-button',
      props.secondary && 'govuk-button--secondary',
      props.classes,
      props.isStartButton && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    ...spread(props.attributes),
  }
  if (props.href)
    return (
      <a href={props.href} role="button" draggable="false" {...common}>
        <Words {...props} />
      </a>
    )
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...common}
    >
      <Words {...props} />
    </button>
  )
}
