import type { Day } from '../../src/domain/day.ts'
import { Details } from '../components/details.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { canChange } from '../plan/can-change.ts'
import { planPath } from '../plan/plan-links.ts'
import { calendarHref } from './calendar-links.ts'
import type { ShownFeed } from './feed-card.tsx'
import { FeedsSection, type Reach } from './feeds-section.tsx'
import { FilesSection } from './files-section.tsx'
import { SubscribeSteps } from './subscribe-steps.tsx'
import type { ShownSize } from './too-large.tsx'
import { UndatedSection } from './undated-section.tsx'

type Props = PlanPageProps & {
  feeds: readonly ShownFeed[]
  /** Of the whole programme. */
  size: ShownSize
  reach: Reach
  /** The day it is, whatever day the address of the page asks for. */
  now: Day
}

const HowDatesShow = () => (
  <Details summary="How dates show in a calendar">
    <ul class="govuk-list govuk-list--bullet">
      <li>Each date is an all-day entry. It does not make anybody look busy.</li>
      <li>
        Where law and guidance give different dates, each has its own entry. A date is never moved
        off a weekend: the last working day before it is told in the entry.
      </li>
      <li>
        A date with no fixed day is one entry on the last day that it can be, marked “day not
        fixed”.
      </li>
      <li>What is done is marked with a tick (✓).</li>
      <li>
        A date that has moved says so in its first line. What is taken out of the plan stays for 90
        days as “Cancelled”, and until its day has passed.
      </li>
    </ul>
  </Details>
)

/** Why no feed is given out here. */
const NoFeeds = ({ opened: { plan } }: Pick<Props, 'opened'>) =>
  plan.example ? (
    <p class="govuk-body">
      A worked example has files only. Copy it to work on, and give out feeds of the copy.
    </p>
  ) : (
    <p class="govuk-body">
      These are files of the plan as it stood.{' '}
      <a class="govuk-link" href={calendarHref(plan.id, null)}>
        Feeds are of the plan as it is now
      </a>
      .
    </p>
  )

/** The dates of a plan in the calendars that people use: feeds, files, and what has no date. */
export const CalendarPage = ({ feeds, size, reach, now, ...page }: Props) => {
  const { opened, asked } = page
  const hasFeeds = canChange(opened.plan, asked)
  return (
    <PlanFrame {...page} heading="Calendar" part="calendar">
      <p class="govuk-body">
        The dates of this plan in Outlook, Google, Apple or any other calendar. One requirement or
        milestone alone is on its own page, as “Add to calendar”, from the{' '}
        <a class="govuk-link" href={planPath(opened.plan.id, 'schedule', asked)}>
          schedule
        </a>
        .
      </p>
      <HowDatesShow />
      {hasFeeds ? (
        <FeedsSection plan={opened.plan} feeds={feeds} reach={reach} now={now} />
      ) : (
        <NoFeeds opened={opened} />
      )}
      <FilesSection opened={opened} asked={asked} size={size} />
      {hasFeeds && <SubscribeSteps />}
      <UndatedSection opened={opened} asked={asked} />
    </PlanFrame>
  )
}
