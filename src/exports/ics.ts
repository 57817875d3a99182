import { calendarEntries, type CalendarEntry } from '../domain/calendar/calendar-entries.ts'
import { calendarDrafts } from '../domain/calendar/calendar-drafts.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../domain/calendar/feed.ts'
import { publish } from '../domain/calendar/publish.ts'
import { summary } from '../domain/calendar/draft-words.ts'
import { dayOfInstant } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { noticeLines } from '../domain/notices.ts'
import { planTitle } from '../domain/plan-title.ts'
import type { ExportOptions } from './export-options.ts'
import { writeCalendar, type CalendarEvent } from './ical-file.ts'
import { description, pageUrl } from './ics-words.ts'

const ID_LENGTH = 40

/** An entry's id tells nothing and outlives every change of its day and title. */
export const uidOf = (opened: OpenPlan, root: string, { digest }: ExportOptions): string =>
  digest(`${opened.plan.calendarKey}|${root}`).slice(0, ID_LENGTH)

/**
 * A calendar must hold something; this says that there is nothing yet, on the day of the plan. No
 * ledger knows it: it is told anew with each revision.
 */
function nothingYet(opened: OpenPlan): CalendarEntry {
  const { plan } = opened
  const isEmpty = calendarDrafts(opened).length === 0
  const title = `${isEmpty ? 'No dates recorded yet in' : 'No dates for this calendar in'} ${planTitle(opened)}`
  return {
    root: 'nothing-yet',
    sequence: plan.revision,
    changedAt: plan.changedAt,
    day: dayOfInstant(plan.createdAt),
    status: 'TENTATIVE',
    force: 'local',
    summary: summary({ title }),
    lines: [`${title}. This entry stands on the day the plan was started and marks no deadline.`],
    alarms: [],
  }
}

const CATEGORIES = { law: 'Law', guidance: 'Guidance', local: 'Local milestone' } as const

function eventOf(opened: OpenPlan, options: ExportOptions, entry: CalendarEntry): CalendarEvent {
  const url = pageUrl(opened, options.publicUrl, entry.page)
  return {
    uid: uidOf(opened, entry.root, options),
    sequence: entry.sequence,
    changedAt: entry.changedAt,
    first: entry.day,
    last: entry.day,
    summary: entry.summary,
    description: description(entry.lines, opened, url),
    status: entry.status,
    categories: [CATEGORIES[entry.force]],
    url,
    alarms: entry.alarms,
  }
}

/** What the plan's calendar tells by now; the same as is kept, unless law was shipped since. */
const ledgerOf = (opened: OpenPlan, { digest }: ExportOptions) =>
  publish(opened, { now: opened.plan.changedAt, digest })

type CalendarAsked = {
  filter?: CalendarFilter
  /** What it is called, if not after the plan. */
  name?: string
  /** The address it is fetched at. */
  source?: string
}

/**
 * A calendar of the plan as an iCalendar file: without a filter the whole programme, every date of
 * law and guidance, the areas' own dates that others count from, and every milestone, done and
 * cancelled ones included. Its bytes follow from the plan, the law and what has been gone for long
 * enough. Throws if the plan holds a day that does not exist.
 */
export function toIcs(
  opened: OpenPlan,
  options: ExportOptions,
  { filter = WHOLE_CALENDAR, name, source }: CalendarAsked = {},
): string {
  const entries = calendarEntries(opened, ledgerOf(opened, options), filter)
  const shown = entries.length > 0 ? entries : [nothingYet(opened)]
  return writeCalendar({
    name: name ?? planTitle(opened),
    description: ['The dates of this plan.', ...noticeLines(opened)].join(' '),
    ...(source === undefined ? {} : { source }),
    events: shown.map((entry) => eventOf(opened, options, entry)),
  })
}

/**
 * The dates of one requirement, event or milestone, each as it stands in the whole calendar, ids
 * included, so that somebody who has both has each date once. Null where it has no date.
 */
export function entryIcs(opened: OpenPlan, id: string, options: ExportOptions): string | null {
  const own = calendarDrafts(opened).filter(({ of }) => of === id)
  const slots = new Set(own.map(({ slot }) => slot))
  if (slots.size === 0) return null
  const entries = calendarEntries(opened, ledgerOf(opened, options), WHOLE_CALENDAR)
  const events = entries.filter(({ root }) => slots.has(root))
  return writeCalendar({ events: events.map((entry) => eventOf(opened, options, entry)) })
}
