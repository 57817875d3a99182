import { addDays, daysBetween, type Day } from './day.ts'
import { exactDay, type Interval } from './edtf.ts'
import { showDay, showList, showOrdinal } from './show-date.ts'

/** Three answers, for a date may be known only to the month. */
export type Answer = 'yes' | 'no' | 'cannot-tell'

/** Is the whole of `interval` on or before `limit`? */
export function isBy(interval: Interval, limit: Interval): Answer {
  const { earliest, latest } = interval
  if (latest !== null && limit.earliest !== null && latest <= limit.earliest) return 'yes'
  if (earliest !== null && limit.latest !== null && earliest > limit.latest) return 'no'
  return 'cannot-tell'
}

/** Is `first` certainly before `second`, certainly not, or does it depend on the day? */
export function isBefore(first: Interval, second: Interval): Answer {
  if (first.latest !== null && second.earliest !== null && first.latest < second.earliest)
    return 'yes'
  if (first.earliest !== null && second.latest !== null && first.earliest >= second.latest)
    return 'no'
  return 'cannot-tell'
}

/** Days of `interval` after `limit`, as a span; null if there is none. */
export function daysAfter(interval: Interval, limit: Day): Interval | null {
  if (interval.latest !== null && interval.latest <= limit) return null
  const next = addDays(limit, 1)
  const earliest = interval.earliest !== null && interval.earliest > next ? interval.earliest : next
  return { earliest, latest: interval.latest }
}

const inOneMonth = (days: readonly (Day | null)[]): boolean =>
  new Set(days.flatMap((day) => day?.slice(0, 7) ?? [])).size === 1

/** A few days of `of` in words: "the 29th or 30th", or in full where the date crosses a month. */
function nameDays(first: Day, last: Day, of: Interval): string {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n))
  return inOneMonth([...days, of.earliest, of.latest])
    ? `the ${showList(days.map(showOrdinal), 'or')}`
    : showList(days.map(showDay), 'or')
}

const FEW = 3
const few = (from: Day | null, to: Day | null): boolean =>
  from !== null && to !== null && daysBetween(from, to) < FEW

/**
 * Which days of an imprecise date would be in time for `limit` and which late, in words; only for
 * a span that has both. "In time unless it is the 30th"; "only the 1st would be in time".
 */
export function sayWhichDays(interval: Interval, limit: Day): string {
  const late = daysAfter(interval, limit)
  const lateFrom = late?.earliest ?? addDays(limit, 1)
  if (few(lateFrom, interval.latest))
    return `in time unless it is ${nameDays(lateFrom, interval.latest ?? lateFrom, interval)}`
  if (few(interval.earliest, limit))
    return `only ${nameDays(interval.earliest ?? limit, limit, interval)} would be in time`
  const end = interval.latest === null ? '' : ` to ${showDay(interval.latest)}`
  return `in time up to ${showDay(limit)}, late from ${showDay(lateFrom)}${end}`
}

/** The late days of an imprecise date in words: "the 30th", "1 July to 30 September 2019". */
export function sayLateDays(interval: Interval, limit: Day): string {
  const late = daysAfter(interval, limit)
  const from = late?.earliest ?? addDays(limit, 1)
  if (few(from, late?.latest ?? null)) return nameDays(from, late?.latest ?? from, interval)
  return late?.latest ? `${showDay(from)} to ${showDay(late.latest)}` : `${showDay(from)} or later`
}

/** How many days late an exact day is for an exact limit; null where either is not exact. */
export function daysLate(interval: Interval, limit: Interval): number | null {
  const day = exactDay(interval)
  const due = exactDay(limit)
  return day !== null && due !== null ? daysBetween(due, day) : null
}
