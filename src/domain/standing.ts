import { daysBetween, type Day } from './day.ts'
import type { Interval } from './edtf.ts'
import type { KnownDate } from './facts.ts'

/** Where a requirement, event or milestone stands on a given day. Derived, never stored. */
export type Standing =
  | 'done-in-time'
  | 'done-late'
  | 'overdue'
  | 'due-soon'
  | 'upcoming'
  | 'not-applicable'
  | 'cannot-tell'

/** Neither done nor overdue: what is planned may still be put right. */
export const OPEN_STANDINGS: readonly Standing[] = ['due-soon', 'upcoming', 'cannot-tell']

/** "Due soon" is this many days or fewer. */
export const SOON_DAYS = 28

/** Ahead of its day: soon or not. A span counts from its first possible day. */
export function standingAhead(due: Interval, today: Day): Standing {
  const day = due.earliest ?? due.latest
  return day !== null && daysBetween(today, day) <= SOON_DAYS ? 'due-soon' : 'upcoming'
}

/** Is it recorded, on a day after the limit, that this had not been done? */
export const isNotDoneBy = (known: KnownDate, limit: Interval): boolean =>
  known.restsOn !== 'actual' &&
  known.notYet !== null &&
  limit.latest !== null &&
  known.notYet > limit.latest

/** Does the plan itself say that this was not done by the last day, or will only be done later? */
export const saysNotDone = (known: KnownDate, lastDay: Day, today: Day): boolean =>
  isNotDoneBy(known, { earliest: null, latest: lastDay }) ||
  (known.restsOn === 'planned' && known.reading?.earliest != null && known.reading.earliest > today)
