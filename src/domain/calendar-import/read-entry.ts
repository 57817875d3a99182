import ICAL from 'ical.js'
import { z } from 'zod'
import { plainLine } from '../plain-line.ts'
import { accept, refuse, type Result } from '../problem.ts'
import type { Written } from './london.ts'
import { isReadable, RepeatRule } from './repeat-rule.ts'
import type { EntryLines } from './split-file.ts'

/*
 * The only module that imports ical.js. It is given one line at a time, cut to what is read, and
 * asked for values only: its own recurrences and days can go on for ever or become other days.
 */

/** An entry of a calendar file as it is written, before it is held against any calendar. */
export type RawEntry = {
  /** Empty where it has none. */
  uid: string
  title: string
  sequence: number
  isCancelled: boolean
  start: Written | null
  end: Written | null
  /** ISO 8601, as in `P1DT2H`. */
  duration: string | null
  /** Which of the days of a series it stands in for. */
  insteadOf: Written | null
  repeats: RepeatRule | 'unreadable' | null
  /** Days of the series that are left out, and days besides. */
  without: Written[]
  besides: Written[]
}

/** jCal (RFC 7265): name, parameters, kind of value, values. */
const Property = z.tuple(
  [z.string(), z.object({ tzid: z.string().optional() }), z.string()],
  z.unknown(),
)

type Read = { name: string; zone: string | null; values: unknown[] }

function readProperty(line: string): Read {
  const [name, { tzid }, , ...values] = Property.parse(ICAL.parse.property(line))
  return { name, zone: tzid ?? null, values }
}

/** A period of time counts as its beginning. */
const writtenIn = ({ zone, values }: Read): Written[] =>
  values.flatMap((value) => {
    const one: unknown = Array.isArray(value) ? value[0] : value
    return typeof one === 'string' ? [{ value: one, zone }] : []
  })

/** Empty as written, which no day is. */
const NOTHING: Written = { value: '', zone: null }

function rulesOf(found: readonly Read[], isLeftOut: boolean): RawEntry['repeats'] {
  const [first] = found
  if (!first && !isLeftOut) return null
  if (!first || isLeftOut || found.length > 1) return 'unreadable'
  const rule = RepeatRule.safeParse(first.values[0])
  return rule.success && isReadable(rule.data) ? rule.data : 'unreadable'
}

function rawOf(read: readonly Read[]): RawEntry {
  const all = (name: string): Read[] => read.filter((one) => one.name === name)
  const text = (name: string): string => {
    const value = all(name)[0]?.values[0]
    return typeof value === 'string' ? plainLine(value) : ''
  }
  const time = (name: string): Written | null => {
    const [found] = all(name)
    return found ? (writtenIn(found)[0] ?? NOTHING) : null
  }
  const sequence = all('sequence')[0]?.values[0]
  return {
    uid: text('uid'),
    title: text('summary'),
    sequence: typeof sequence === 'number' && Number.isSafeInteger(sequence) ? sequence : 0,
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
    start: time('dtstart'),
    end: time('dtend'),
    duration: text('duration') || null,
    insteadOf: time('recurrence-id'),
    repeats: rulesOf(all('rrule'), all('exrule').length > 0),
    without: all('exdate').flatMap(writtenIn),
    besides: all('rdate').flatMap(writtenIn),
  }
}

/** Reads the lines of one entry; refused where one of them cannot be read at all. */
export function readEntry({ lines, isCut }: EntryLines): Result<RawEntry> {
  if (isCut) return refuse('An entry goes on for too long.')
  try {
    return accept(rawOf(lines.map(readProperty)))
  } catch {
    return refuse('A line of an entry cannot be read.')
  }
}
