import ical, {
  ICalAlarmType,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  escape,
  type ICalCalendar,
} from 'ical-generator'
import { addDays, parseDay, type Day } from '../domain/day.ts'
import { plainLine } from '../domain/plain-line.ts'
import { remember } from '../domain/remember.ts'
import { fold } from './fold.ts'

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

const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/**
 * A day as the library reads it alike in every time zone: midnight in UTC. It would turn 30 February
 * into 2 March without a word.
 */
const startOf = remember((day: Day): Date =>
  parseDay(day) === null ? refuse(`"${day}" is not a day that exists.`) : atMidnight(day),
)

/** DTEND is exclusive; without the day added it equals DTSTART, which is invalid. */
const endOf = remember((last: Day): Date => {
  startOf(last)
  return atMidnight(addDays(last, 1))
})

const momentOf = remember((text: string): Date =>
  !UTC_INSTANT.test(text) || Number.isNaN(Date.parse(text))
    ? refuse(`"${text}" is not a moment in UTC.`)
    : new Date(text),
)

/** Ids and numbers are written as they come, and an end before its start is swapped unsaid. */
function checkEvent(event: CalendarEvent): void {
  const { first, last } = event
  if (last < first) refuse(`an entry ends on ${last}, before it starts on ${first}.`)
  if (!UID.test(event.uid)) refuse(`"${event.uid}" cannot be the id of an entry.`)
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
const safeUrl = remember((url: string): string => {
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:') refuse(`${url} does not start with https.`)
  return parsed.href.replaceAll(',', '%2C').replaceAll(';', '%3B')
})

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
  const changedAt = momentOf(event.changedAt)
  return {
    id: event.uid,
    sequence: event.sequence,
    start: startOf(event.first),
    end: endOf(event.last),
    allDay: true,
    // Always given: left out, it is the clock's, and no two downloads have the same bytes.
    stamp: changedAt,
    lastModified: changedAt,
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

const END = 'END:VCALENDAR'

/** The lines of one entry. Microsoft asks not to export its own two; user text starts no line. */
function written(event: CalendarEvent, calendar: ICalCalendar): string {
  let lines = ''
  for (const line of new ICalEvent(eventData(event), calendar).toString().split('\r\n'))
    if (line !== '' && !line.startsWith('X-MICROSOFT-')) lines += fold(line)
  return lines
}

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
  const head = calendar.toString().slice(0, -END.length)
  // Each entry by itself: the library's own folding of a whole calendar costs more than all else.
  return `${head}${events.map((event) => written(event, calendar)).join('')}${END}\r\n`
}
