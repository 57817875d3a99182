import type { Child } from 'hono/jsx'
import { Button } from '../components/button.tsx'
import type { FormError } from '../components/error-summary.tsx'

type FormProps = {
  action: string
  /** The revision that the form was made from, so that a clash is seen. */
  revision?: number | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** The page’s summary and the fields show them; the form looks the same with them. */
  errors: readonly FormError[]
  submit: string
  /** A second button that sends the same form, told apart by what it is named. */
  secondary?: { name: string; value: string; text: string } | undefined
  cancel?: { href: string; text?: string | undefined } | undefined
  children: Child
}

const Hidden = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)

/** A form that changes something: its fields, then its buttons. */
export const Form = ({ action, revision, hidden = {}, children, ...props }: FormProps) => (
  <form method="post" action={action} novalidate>
    {revision !== undefined && <Hidden name="revision" value={revision} />}
    {Object.entries(hidden).map(([name, value]) => (
      <Hidden name={name} value={value} />
    ))}
    {children}
    <div class="govuk-button-group">
      <Button preventDoubleClick>{props.submit}</Button>
      {props.secondary && (
        <Button secondary name={props.secondary.name} value={props.secondary.value}>
          {props.secondary.text}
        </Button>
      )}
      {props.cancel && (
        <a class="govuk-link" href={props.cancel.href}>
          {props.cancel.text ?? 'Cancel'}
        </a>
      )}
    </div>
  </form>
)
