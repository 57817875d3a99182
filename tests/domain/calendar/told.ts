import { createHash } from 'node:crypto'
import { calendarEntries } from '../../../src/domain/calendar/calendar-entries.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../../../src/domain/calendar/feed.ts'
import type { LedgerEvent } from '../../../src/domain/calendar/ledger.ts'
import { publish } from '../../../src/domain/calendar/publish.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { Milestone, Plan } from '../../../src/domain/plan.ts'
import { makeMilestone, makePlan, openTestPlan, withoutFramework } from '../../make-plan.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A plan of one milestone, without law; null for none. */
export const holding = (milestone: Partial<Milestone> | null, change: Partial<Plan> = {}): Plan =>
  withoutFramework(
    makePlan({ milestones: milestone === null ? [] : [makeMilestone(milestone)], ...change }),
  )

/** The plan after a change at a moment, with what its calendar tells from then on. */
export function toldAt(plan: Plan, now: string): Plan {
  return { ...plan, calendar: publish(openTestPlan(plan), { now, digest }) }
}

/** What somebody who fetches the calendar on a day gets. */
export const fetchedOn = (plan: Plan, today: Day, change: Partial<CalendarFilter> = {}) =>
  calendarEntries(openTestPlan(plan, today), plan.calendar, { ...WHOLE_CALENDAR, ...change })

/** The one entry of a ledger that must have one. */
export function onlyEvent({ calendar }: Plan): LedgerEvent {
  const [event, ...more] = calendar
  if (!event || more.length > 0) throw new Error(`The ledger has ${calendar.length} entries.`)
  return event
}
