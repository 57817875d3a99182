import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

/** One thing wrong with a form; `field` is the id of the input it belongs to, if it has one. */
export type FormError = { field?: string; message: string }

type ErrorItem = {
  children?: Child
  href?: string | undefined
  attributes?: Attributes | undefined
}

type ErrorSummaryProps = {
  title?: Child
  description?: Child
  errorList?: readonly ErrorItem[] | undefined
  /** What a form found wrong: short for an `errorList` that links each to its field. */
  errors?: readonly FormError[] | undefined
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const toItem = ({ field, message }: FormError): ErrorItem => ({
  children: message,
  href: field === undefined ? undefined : `#${field}`,
})

const Item = ({ children, href, attributes }: ErrorItem) => (
  <li>
    {href ? (
      <a href={href} {...spread(attributes)}>
        {children}
      </a>
    ) : (
      children
    )}
  </li>
)

/** GOV.UK error summary: what is wrong, each linked to its field. */
export const ErrorSummary = ({
  title = 'There is a problem',
  description,
  errors = [],
  errorList = errors.map(toItem),
  ...props
}: ErrorSummaryProps) => (
  <div
    class={classes('govuk-error-summary', props.classes)}
    data-module="govuk-error-summary"
    data-disable-auto-focus={props.disableAutoFocus}
    {...spread(props.attributes)}
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {description !== undefined && <p>{description}</p>}
        {errorList.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {errorList.map((item) => (
              <Item {...item} />
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
)
