import { dayOfInstant } from '../../src/domain/day.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import { NotificationBanner } from '../components/notification-banner.tsx'
import { askedQuery, type AskedDays } from './asked-days.ts'
import { planPath, type PlanPart } from './plan-links.ts'

type DaysProps = { opened: OpenPlan; asked: AskedDays; part: PlanPart }

/** Where other days are chosen, on the way back to the part of the plan that one comes from. */
function chooserPath({ opened, asked, part }: DaysProps): string {
  const query = new URLSearchParams({ ...askedQuery(asked), ...(part === '' ? {} : { to: part }) })
  const path = planPath(opened.plan.id, 'as-at', null)
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

/** What the plan said on a past day, and which day it is taken to be, are two things: both are said. */
const PastNotice = (page: DaysProps) => {
  const { plan, today, asAt = today } = page.opened
  const made = showDay(dayOfInstant(plan.changedAt))
  return (
    <NotificationBanner
      title="A past day"
      text={
        <>
          As at {showDay(asAt)}, revision {plan.revision}, made on {made}: what the plan said at the
          end of that day.
        </>
      }
    >
      <p class="govuk-body">
        Today is taken to be {showDay(today)}: what is late or still to come is worked out as on it.
        Nothing can be changed here.
      </p>
      <p class="govuk-body app-screen-only">
        <a class="govuk-notification-banner__link" href={planPath(plan.id, page.part, null)}>
          Back to now
        </a>{' '}
        ·{' '}
        <a class="govuk-notification-banner__link" href={chooserPath(page)}>
          Choose other days
        </a>
      </p>
    </NotificationBanner>
  )
}

/** Says that the address asks for other days than the plan opens on; nothing where it does not. */
export const DaysNotice = (page: DaysProps) => {
  const { opened, asked } = page
  if (asked === null) return null
  if (opened.asAt !== undefined) return <PastNotice {...page} />
  return (
    <NotificationBanner
      text={
        <>
          Worked out as on {showDay(opened.today)}, the day that the address asks for. What is
          recorded is the same.{' '}
          <a class="govuk-notification-banner__link" href={planPath(opened.plan.id, '', null)}>
            {opened.plan.example ? 'Show it as at its own day' : 'Show it as on today'}
          </a>
        </>
      }
    />
  )
}

/** Whose plan this is and on which day it is read. */
export const DaysNote = (page: DaysProps) => {
  const { opened, asked } = page
  const { plan, today } = opened
  // The notice above says more.
  if (opened.asAt !== undefined) return null
  if (!plan.example)
    return (
      <p class="app-note">
        Your plan, as on {showDay(today)}.{' '}
        <a class="govuk-link app-screen-only" href={chooserPath(page)}>
          Look at another day
        </a>
      </p>
    )
  const own = asked === null ? '' : `; its own day is ${showDay(plan.example.asAt)}`
  return (
    <div class="app-note app-note--actions">
      <span>
        A worked example, as at {showDay(today)}
        {own}. It is read-only.
      </span>
      <Button href={planPath(plan.id, 'copy', null)} secondary>
        Copy to work on
      </Button>
    </div>
  )
}
