import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type Action = {
  href: string
  children?: Child
  /** Says what is changed to those who hear the link alone. */
  visuallyHiddenText?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export type Actions = { items: readonly Action[]; classes?: string | undefined }

export type CardProps = {
  title?:
    | {
        children?: Child
        headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
        classes?: string | undefined
      }
    | undefined
  actions?: Actions | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** A link that changes a row of a summary list, or all of its card. */
export const SummaryAction = ({
  children,
  href,
  visuallyHiddenText,
  cardTitle,
  attributes,
  ...props
}: Action & { cardTitle: Child }) => (
  <a class={classes('govuk-link', props.classes)} href={href} {...spread(attributes)}>
    {children}
    {(visuallyHiddenText || cardTitle !== undefined) && (
      <span class="govuk-visually-hidden">
        {visuallyHiddenText && ` ${visuallyHiddenText}`}
        {cardTitle !== undefined && <> ({cardTitle})</>}
      </span>
    )}
  </a>
)

const CardActions = ({ actions, cardTitle }: { actions: Actions; cardTitle: Child }) => {
  const own = classes('govuk-summary-card__actions', actions.classes)
  const links = actions.items.map((item) => <SummaryAction {...item} cardTitle={cardTitle} />)
  if (links.length === 1) return <div class={own}>{links}</div>
  return (
    <ul class={own}>
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  )
}

/** The card around a summary list, with its title and what can be done with all of it. */
export const SummaryCard = ({
  title,
  actions,
  children,
  ...props
}: CardProps & { children: Child }) => {
  const Heading = `h${title?.headingLevel ?? 2}` as const
  return (
    <div class={classes('govuk-summary-card', props.classes)} {...spread(props.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classes('govuk-summary-card__title', title.classes)}>
            {title.children}
          </Heading>
        )}
        {actions && actions.items.length > 0 && (
          <CardActions actions={actions} cardTitle={title?.children} />
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}
