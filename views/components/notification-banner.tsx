import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

type NotificationBannerProps = {
  /** One line, which stands as the banner's heading. */
  text?: Child
  /** Anything else, as it is. */
  children?: Child
  title?: Child
  titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** To be given where a page has two banners. */
  titleId?: string | undefined
  type?: 'success' | undefined
  role?: string | undefined
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const Title = ({ titleHeadingLevel = 2, titleId, title }: NotificationBannerProps) => {
  const Heading = `h${titleHeadingLevel}` as const
  return (
    <Heading class="govuk-notification-banner__title" id={titleId}>
      {title}
    </Heading>
  )
}

/** GOV.UK notification banner. */
export const NotificationBanner = ({
  text,
  children,
  type,
  role = type === 'success' ? 'alert' : 'region',
  title = type === 'success' ? 'Success' : 'Important',
  titleId = 'govuk-notification-banner-title',
  ...props
}: NotificationBannerProps) => (
  <div
    class={classes(
      'govuk-notification-banner',
      type === 'success' && 'govuk-notification-banner--success',
      props.classes,
    )}
    role={role}
    aria-labelledby={titleId}
    data-module="govuk-notification-banner"
    data-disable-auto-focus={props.disableAutoFocus}
    {...spread(props.attributes)}
  >
    <div class="govuk-notification-banner__header">
      <Title titleHeadingLevel={props.titleHeadingLevel} titleId={titleId} title={title} />
    </div>
    <div class="govuk-notification-banner__content">
      {text !== undefined && <p class="govuk-notification-banner__heading">{text}</p>}
      {children}
    </div>
  </div>
)
