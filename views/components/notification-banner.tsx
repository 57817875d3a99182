import type { Child } from 'hono/jsx'

/** GOV.UK notification banner; one a page, for its title's id is fixed. */
export const NotificationBanner = ({ children }: { children: Child }) => (
  <div
    class="govuk-notification-banner"
    role="region"
    aria-labelledby="govuk-notification-banner-title"
    data-module="govuk-notification-banner"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">
        Important
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{children}</p>
    </div>
  </div>
)
