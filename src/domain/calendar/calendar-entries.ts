import { addDays, dayOfInstant as londonDay, parseDay, type Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { showDay } from '../show-date.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { calendarDrafts } from './calendar-drafts.ts'
import { LONGEST_SUMMARY } from './draft-words.ts'
import type { CalendarFilter } from './feed.ts'
import type { LedgerEvent } from './ledger.ts'
import { shorten } from '../plain-line.ts'
import { whoseKeys } from './whose-keys.ts'

/** One entry of a calendar file, before it gets its id. */
export type CalendarEntry = {
  /** What its id is made from: the slot, and for a reminder how many days before. */
  root: string
  sequence: number
  /** ISO in UTC. */
  changedAt: string
  day: Day
  summary: string
  status: CalendarDraft['status']
  force: CalendarDraft['force']
  lines: readonly (string | null)[]
  /** Days before, nearest first. */
  alarms: readonly number[]
  /** Its own page below the plan’s; what is gone has none. */
  page?: string
}

/** What is gone is told as cancelled so long, and until its day has passed. */
const GONE_DAYS = 90

/** The last day on which something that is gone is still told as cancelled. */
function lastTold({ day, goneAt }: LedgerEvent): Day {
  const told = addDays(londonDay(goneAt ?? ''), GONE_DAYS)
  return told > day ? told : day
}

const isGone = (event: LedgerEvent): boolean => event.goneAt !== undefined

/**
 * The last day that something that is gone was told for, of those that have passed: of all that
 * depends on the day of asking, only this changes a calendar. Null if there is none.
 */
export function lastExpiry(ledger: readonly LedgerEvent[], today: Day): Day | null {
  const passed = ledger
    .filter(isGone)
    .map(lastTold)
    .filter((day) => day < today)
  return passed.toSorted().at(-1) ?? null
}

const FORCES: Record<CalendarFilter['dates'], readonly CalendarDraft['force'][]> = {
  law: ['law'],
  'law-and-guidance': ['law', 'guidance'],
  all: ['law', 'guidance', 'local'],
}

type Shown = Pick<CalendarDraft, 'force' | 'state'> & { for?: readonly string[] | undefined }

function passes(opened: OpenPlan, filter: CalendarFilter): (shown: Shown) => boolean {
  const keys = filter.whose && whoseKeys(opened.plan, filter.whose)
  return ({ force, state, for: concerned = [] }) =>
    FORCES[filter.dates].includes(force) &&
    (filter.done || state !== 'done') &&
    (keys === undefined || concerned.some((key) => keys.has(key)))
}

const sayMoved = ({ moved }: LedgerEvent): string | null =>
  moved === undefined
    ? null
    : `Moved from ${moved.from} (changed on ${showDay(londonDay(moved.at))}).`

/** Still to be met by its day, so that it makes sense to be reminded of it. */
const isAhead = ({ state, isDeadline }: CalendarDraft): boolean => state === 'open' && isDeadline

function entryOf(event: LedgerEvent, draft: CalendarDraft, alarms: readonly number[]) {
  return {
    root: event.id,
    sequence: event.sequence,
    changedAt: event.at,
    day: draft.day,
    summary: draft.summary,
    status: draft.status,
    force: draft.force,
    lines: [sayMoved(event), ...draft.lines],
    alarms: isAhead(draft) ? alarms : [],
    page: draft.page,
  } satisfies CalendarEntry
}

const PREFIX = 'Cancelled: '

/** Was it marked as done when it was last told? */
const wasDone = ({ summary }: LedgerEvent): boolean => summary.startsWith('✓ ')

/** A date that the plan no longer holds: the law or a person took it away. */
function goneEntry(event: LedgerEvent): CalendarEntry {
  const since = showDay(londonDay(event.goneAt ?? ''))
  const title = event.summary.startsWith(PREFIX) ? '' : PREFIX
  return {
    root: event.id,
    sequence: event.sequence,
    changedAt: event.at,
    day: event.day,
    summary: shorten(`${title}${event.summary}`, LONGEST_SUMMARY),
    status: 'CANCELLED',
    force: event.force,
    lines: [`No longer in the plan since ${since}. It stood on ${event.shown}.`],
    alarms: [],
  }
}

const sayAhead = (days: number): string =>
  days % 7 === 0 ? `${days / 7} ${days === 7 ? 'week' : 'weeks'} to go` : `${days} days to go`

/** An entry of its own some days ahead of a deadline, for programs that drop alarms. */
function reminder(entry: CalendarEntry, { shown }: CalendarDraft, days: number): CalendarEntry[] {
  const ahead = sayAhead(days)
  const day = addDays(entry.day, -days)
  // A calendar file knows the same years as a plan; a deadline in January 1900 has no day before.
  if (parseDay(day) === null) return []
  const own: CalendarEntry = {
    ...entry,
    root: `${entry.root}|${days} days before`,
    day,
    summary: shorten(`${ahead}: ${entry.summary}`, LONGEST_SUMMARY),
    lines: [`${ahead}: due ${shown}.`, ...entry.lines],
    alarms: [],
  }
  return [own]
}

const each = (days: readonly number[]): number[] => [...new Set(days)].toSorted((a, b) => a - b)

/**
 * What a calendar of the plan holds, by day: every date that the filter lets through, reminders
 * ahead of those that are still to be met, and what is gone for as long as it is told as cancelled.
 */
export function calendarEntries(
  opened: OpenPlan,
  ledger: readonly LedgerEvent[],
  filter: CalendarFilter,
): CalendarEntry[] {
  const known = new Map(ledger.map((event) => [event.id, event]))
  const isShown = passes(opened, filter)
  const alarms = each(filter.alarms)
  const reminders = each(filter.reminders)
  const drafts = calendarDrafts(opened).filter(isShown)
  const entries = drafts.flatMap((draft): CalendarEntry[] => {
    const event = known.get(draft.slot)
    if (!event) return []
    const entry = entryOf(event, draft, alarms)
    return [
      entry,
      ...(isAhead(draft) ? reminders.flatMap((days) => reminder(entry, draft, days)) : []),
    ]
  })
  const gone = ledger
    .filter(isGone)
    .filter((event) => lastTold(event) >= opened.today)
    .filter((event) => isShown({ ...event, state: wasDone(event) ? 'done' : 'open' }))
    .map(goneEntry)
  return [...entries, ...gone].toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}
