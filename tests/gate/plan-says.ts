import { createHash } from 'node:crypto'
import { calendarEntries } from '../../src/domain/calendar/calendar-entries.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../../src/domain/calendar/feed.ts'
import { publish } from '../../src/domain/calendar/publish.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { description, pageUrl } from '../../src/exports/ics-words.ts'
import { OPTIONS } from '../exports/options.ts'

/** What must come back from a calendar file, whoever reads it. */
export type Said = { uid: string; start: string; end: string; summary: string; description: string }

/** The day after, by a calendar that is not the program's. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const uidOf = ({ plan }: OpenPlan, root: string): string =>
  createHash('sha256').update(`${plan.calendarKey}|${root}`).digest('hex').slice(0, 40)

/** What the plan itself says of each date that a calendar with this filter holds. */
export function planSays(
  opened: OpenPlan,
  filter: CalendarFilter = WHOLE_CALENDAR,
  publicUrl: string | null = null,
): Said[] {
  const ledger = publish(opened, { now: opened.plan.changedAt, digest: OPTIONS.digest })
  return calendarEntries(opened, ledger, filter).map((entry) => ({
    uid: uidOf(opened, entry.root),
    start: entry.day,
    end: dayAfter(entry.day),
    summary: entry.summary,
    description: description(entry.lines, opened, pageUrl(opened, publicUrl, entry.page)),
  }))
}

/** The same fields of what a reader gave, days as `2019-06-29`. */
export const asSaid = ({ uid, start, end, summary, description }: Said): Said => ({
  uid,
  start: isoDay(start),
  end: isoDay(end),
  summary,
  description,
})

const isoDay = (text: string): string =>
  /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text
