import { Temporal } from 'temporal-polyfill'
import { remember } from './remember.ts'

/**
 * One calendar day as ISO text, `2019-06-29`. Text because it sorts, prints and stores as it is;
 * every sum goes through Temporal. A Day always exists in the calendar: make one by `parseDay`.
 */
export type Day = string

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Is this one of the years that plans and law speak of? Beyond them a year is a slip of the hand. */
export const knownYear = (text: string): boolean => /^(19|20|21)\d{2}/.test(text)

/** Reads `2019-06-29`, years 1900 to 2199; null for anything else, 29 February 2019 included. */
export function parseDay(text: string): Day | null {
  if (!ISO_DAY.test(text) || !knownYear(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/** The clock that the plans’ days are counted by. */
const ZONE = 'Europe/London'

const dayThere = remember((instant: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString(),
)

/** Until ten in the evening it is the same day there, which was never more than two hours ahead. */
const BY_TEN = /T(?:[01]\d|2[01]):[^+-]*Z$/

/** The day on which a moment fell where the plans are kept: 23:30 UTC on 30 June is 1 July. */
export const dayOfInstant = (instant: string): Day =>
  BY_TEN.test(instant) ? instant.slice(0, 10) : dayThere(instant)

export const addDays = remember((day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString(),
)

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = remember(
  (from: Day, to: Day): number =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days,
)

/**
 * The corresponding date rule: a period of months ends on the day of the same number, or on the
 * last day of a shorter month (28 June + 3 months is 28 September; 30 November + 3 is 28 February).
 * Source: Dodds v Walker [1981] 1 WLR 1027.
 */
export const correspondingDate = remember((day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString(),
)

/** 1 for Monday to 7 for Sunday. */
export const weekday = remember((day: Day): number => Temporal.PlainDate.from(day).dayOfWeek)

export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b)
export const later = (a: Day, b: Day): Day => (a >= b ? a : b)
