import { calendarEntries } from '../domain/calendar/calendar-entries.ts'
import { REMINDER_DAYS, WHOLE_CALENDAR } from '../domain/calendar/feed.ts'
import { publish } from '../domain/calendar/publish.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { ExportOptions } from './export-options.ts'
import { uidOf } from './ics.ts'

/** The ids of all that the plan's own calendars have told others, so that it is known if it comes back. */
export function ownUids(opened: OpenPlan, options: ExportOptions): ReadonlySet<string> {
  const ledger = publish(opened, { now: opened.plan.changedAt, digest: options.digest })
  const filter = { ...WHOLE_CALENDAR, reminders: [...REMINDER_DAYS] }
  const roots = [
    ...ledger.map(({ id }) => id),
    ...calendarEntries(opened, ledger, filter).map(({ root }) => root),
  ]
  return new Set(roots.map((root) => uidOf(opened, root, options)))
}
