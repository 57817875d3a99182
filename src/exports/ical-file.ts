import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency, escape } from 'ical-generator'
import { addDays, parseDay, type Day } from '../domain/day.ts'
import { plainLine } from '../domain/plain-line.ts'

/*
 * The only module that imports ical-generator; what it must be protected from was measured with
 * 11.1.2. Its output is what we promise, so the library can be changed without a reader noticing.
 */

export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'

/** One all-day entry of a calendar. Text fields are plain text; they are made safe here. */
export type CalendarEvent = {
  /** Opaque and lasting: letters, digits, `.`, `_`, `@`, `-`; at most 255. */
  uid: string
  sequence: number
  /** When it was last changed, ISO 8601 in UTC. Becomes DTSTAMP and LAST-MODIFIED. */
  changedAt: string
  first: Day
  /** Inclusive. */
  last: Day
  summary: string
  /** May have line breaks. */
  description: string
  status: EventStatus
  categories: readonly string[]
  /** Absolute https address, or null. */
  url: string | null
  /** So many days before, nearest first: Outlook keeps the first alone. */
  alarms?: readonly number[]
}

export type CalendarFile = {
  /**
   * What a whole calendar is called. Without it, a few entries to put into a calendar that somebody
   * has already: with a name, some programs make a calendar of their own for them.
   */
  name?: string
  description?: string
  /** The address it is fetched at; only in what is fetched there, never in a file to pass on. */
  source?: string
  events: readonly CalendarEvent[]
}

const PRODUCT = { company: 'safeguarding-transition', product: 'Transition plan', language: 'EN' }
const REFRESH_SECONDS = 12 * 60 * 60

const UID = /^[A-Za-z0-9._@-]{1,255}$/
const UTC_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/

function refuse(what: string): never {
  throw new Error(`The calendar file cannot be made: ${what}`)
}

/** The library turns 30 February into 2 March and swaps an end before its start, without a word. */
function checkDays({ first, last }: CalendarEvent): void {
  for (const day of [first, last])
    if (parseDay(day) === null) refuse(`"${day}" is not a day that exists.`)
  if (last < first) refuse(`an entry ends on ${last}, before it starts on ${first}.`)
}

/** Ids, stamps and numbers are written as they come, so nothing odd may come. */
function checkEvent(event: CalendarEvent): void {
  checkDays(event)
  if (!UID.test(event.uid)) refuse(`"${event.uid}" cannot be the id of an entry.`)
  if (!UTC_INSTANT.test(event.changedAt) || Number.isNaN(Date.parse(event.changedAt)))
    refuse(`"${event.changedAt}" is not a moment in UTC.`)
  if (!Number.isInteger(event.sequence) || event.sequence < 0)
    refuse(`${event.sequence} is not a sequence number.`)
}

/** The library writes the same id twice without a word; a client then shows one of the two. */
function checkIds(events: readonly CalendarEvent[]): void {
  const seen = new Set<string>()
  for (const { uid } of events) {
    if (seen.has(uid)) refuse(`two entries have the id "${uid}".`)
    seen.add(uid)
  }
}

/** Plain text whose line breaks stay; everything else unseen goes. */
const plainText = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .join('\n')

/** The library escapes addresses as text, which breaks those with a comma or semicolon. */
function safeUrl(url: string): string {
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:') refuse(`${url} does not start with https.`)
  return parsed.href.replaceAll(',', '%2C').replaceAll(';', '%3B')
}

/** Nine in the morning: a day's own alarm would ring at midnight. */
const ALARM_HOUR = 9

/** Rings on a morning before the day; relative to its start, so in the reader's own time. */
const alarm = ({ summary }: CalendarEvent, days: number) => ({
  type: ICalAlarmType.display,
  // Seconds before the start: the library's own triggers are positive for before.
  trigger: (days * 24 - ALARM_HOUR) * 60 * 60,
  description: plainLine(summary),
})

function eventData(event: CalendarEvent) {
  checkEvent(event)
  return {
    id: event.uid,
    sequence: event.sequence,
    // Day strings are read alike in every time zone; native dates are not.
    start: event.first,
    // DTEND is exclusive; without the day added it equals DTSTART, which is invalid.
    end: addDays(event.last, 1),
    allDay: true,
    // Always given: left out, it is the clock's, and no two downloads have the same bytes.
    stamp: event.changedAt,
    lastModified: event.changedAt,
    summary: plainLine(event.summary),
    description: plainText(event.description),
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: event.categories.map((name) => ({ name: plainLine(name) })),
    url: event.url === null ? null : safeUrl(event.url),
    alarms: (event.alarms ?? []).map((days) => alarm(event, days)),
  }
}

/** The calendar's own texts are written raw by the library; an event's are escaped by it. */
const ownText = (text: string | undefined): string | null =>
  text === undefined ? null : escape(plainLine(text), false)

/** Microsoft asks not to export these two; user text never starts a line, so this cannot hit any. */
const withoutMicrosoft = (text: string): string =>
  text.replace(/\r\nX-MICROSOFT-[^\r\n]*(?=\r\n)/g, '')

/**
 * An iCalendar file (RFC 5545, RFC 7986) of all-day entries, CRLF at the end of every line. Throws
 * for an impossible day, an end before its start, a bad or repeated id, a moment not in UTC.
 */
export function writeCalendar({ name, description, source, events }: CalendarFile): string {
  checkIds(events)
  const calendar = ical({
    prodId: PRODUCT,
    name: ownText(name),
    description: ownText(description),
    source: source === undefined ? null : new URL(source).href,
    scale: 'GREGORIAN',
    // Entries without a calendar of their own are not fetched again.
    ttl: name === undefined ? null : REFRESH_SECONDS,
  })
  // No time zone, ever: one makes the library write stamps without Z and days of the server's zone.
  for (const event of events) calendar.createEvent(eventData(event))
  return withoutMicrosoft(`${calendar.toString()}\r\n`)
}
