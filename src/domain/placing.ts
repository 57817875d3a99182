import { parseDay, type Day } from './day.ts'
import { exactDay, readEdtf, type Reading } from './edtf.ts'
import { showDay, showEdtf } from './show-date.ts'

/** Where a date goes on a calendar, which knows only days, without inventing one. */
export type Placing = {
  day: Day
  /** The days it can fall on, both ends inclusive; null is an open start. */
  span: { first: Day | null; last: Day }
  /** The first day of the last unit named, for a bar: 1 February for "by February 2019". */
  barFrom: Day
  /** "September 2019, day not fixed"; null where the day is fixed. */
  label: string | null
  /** It may fall on this day or later: "from 29 September 2019". */
  notBefore: boolean
}

const fixedOn = (day: Day, notBefore: boolean): Placing => ({
  day,
  span: { first: day, last: day },
  barFrom: day,
  label: null,
  notBefore,
})

const onDay = (unit: string): Day | null => parseDay(unit)

function placeFrom(reading: Reading): Placing {
  const day = onDay(reading.first)
  if (day !== null) return fixedOn(day, true)
  const { earliest, latest } = readEdtf(reading.first)
  const last = latest ?? reading.first
  const label = `starts in ${showEdtf(reading.first)}, day not fixed`
  const span = { first: earliest, last }
  return { day: last, span, barFrom: earliest ?? last, label, notBefore: false }
}

/**
 * Places a stored date: an exact day where it is, anything else on the last day it can be, with
 * words that say so. "By 30 June" is a firm day for a promise; for a limit of which only the
 * latest day is known (`byIsFirm` false) it is not.
 */
export function placeDue(due: string, byIsFirm = true): Placing {
  const reading = readEdtf(due)
  const day = exactDay(reading)
  if (day !== null) return fixedOn(day, false)
  const { earliest: first, latest: last } = reading
  if (last === null) return placeFrom(reading)
  const byDay = reading.form === 'by' ? onDay(reading.last) : null
  if (byDay !== null && byIsFirm) return fixedOn(byDay, false)
  return {
    day: last,
    span: { first, last },
    barFrom: first ?? readEdtf(reading.last).earliest ?? last,
    label: `${showEdtf(due)}, day not fixed`,
    notBefore: false,
  }
}

/** The sentence that says which days a date without a fixed day may fall on; null if it is fixed. */
export function sayWhichDays({ label, span }: Placing): string | null {
  if (label === null) return null
  const days =
    span.first === null
      ? `on or before ${showDay(span.last)}; shown on that day`
      : `some day from ${showDay(span.first)} to ${showDay(span.last)}; shown on the last of them`
  return `Day not fixed: ${days}.`
}
