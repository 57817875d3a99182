import type { Feed } from '../../src/domain/calendar/feed.ts'
import { Button } from '../components/button.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { calendarCrumbs, calendarHref, feedHref } from './calendar-links.ts'

type Props = PlanPageProps & {
  feed: Feed
  /** Was the form the one that made it? Else the one that gave it a new address. */
  isNew: boolean
}

/** What is said to a form that was sent before: the address that it made is not shown again. */
export const MadeAlreadyPage = ({ feed, isNew, ...page }: Props) => {
  const { plan } = page.opened
  const done = isNew ? 'has been made already' : 'has been given a new address already'
  return (
    <PlanFrame
      {...page}
      heading="That address was shown once"
      part="calendar"
      crumbs={calendarCrumbs(plan.id)}
    >
      <p class="govuk-body">
        The feed “{feed.name}” {done}, and nothing was changed now. Its address was shown once and
        is kept nowhere. If you did not copy it, give the feed a new address.
      </p>
      <div class="govuk-button-group app-screen-only">
        {feed.revokedOn === undefined && (
          <Button href={feedHref(plan.id, feed.id, 'address')}>Give it a new address</Button>
        )}
        <a class="govuk-link" href={calendarHref(plan.id, null)}>
          Back to the calendar
        </a>
      </div>
    </PlanFrame>
  )
}
