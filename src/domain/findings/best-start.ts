import { isBy } from '../compare.ts'
import { addDays, earlier, type Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { exactDay } from '../edtf.ts'
import { anchorDate, type KnownDate, type Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import type { Area } from '../plan.ts'
import { showDay, showWeekday } from '../show-date.ts'

const dueBy = (setting: Setting, area: Area, basis: string) =>
  dueOf(setting, area, basisOf(setting.framework, 'implement-arrangements', basis).rule)

/** The long-stop in guidance, where it has not passed and publication does not come after it. */
function longStop(setting: Setting, area: Area): Day | null {
  const due = dueBy(setting, area, 'guidance-long-stop')
  const day = due.kind === 'date' ? exactDay(due.interval) : null
  const published = anchorDate(setting.plan, area, 'publicationDate').reading?.latest ?? null
  const open = day !== null && day >= setting.today && published !== null && published <= day
  return open ? day : null
}

/**
 * The last day that is in time whichever day of its span publication falls on: the long-stop in
 * guidance where that keeps the law as well (reg 6(1)), else the law's own last day. Null where the
 * day of publication leaves it open, or it has passed.
 */
export function lastSafeStart(setting: Setting, area: Area): Day | null {
  const law = dueBy(setting, area, 'law')
  if (law.kind !== 'date') return null
  const stop = longStop(setting, area)
  const { earliest } = law.interval
  if (stop !== null && earliest !== null && stop <= earliest) return stop
  const last = exactDay(law.interval)
  return last !== null && last >= setting.today ? last : null
}

/** What guidance's long-stop asks of the start, so that the law is kept as well. */
export function sayStartByLongStop(setting: Setting, area: Area): string {
  const stop = longStop(setting, area)
  const last = lastSafeStart(setting, area)
  if (stop === null) return 'Start as soon after publication as you can.'
  return last === null
    ? `Start by ${showDay(stop)}, and within three months of publication.`
    : `Start by ${showDay(earlier(last, stop))}.`
}

/** Does neither the law nor the long-stop in guidance call this start late on any day? */
const isNeverLate = (setting: Setting, area: Area, start: KnownDate): boolean =>
  ['law', 'guidance-long-stop'].every((basis) => {
    const due = dueBy(setting, area, basis)
    return due.kind !== 'date' || (start.reading && isBy(start.reading, due.interval) === 'yes')
  })

/**
 * The start, still to come, that others are to count from: the planned one where it is not late,
 * else the last safe one. Null where no one day is sure to be in time.
 */
function bestStart(setting: Setting, area: Area): Day | null {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  if (isNeverLate(setting, area, start)) return start.reading ? exactDay(start.reading) : null
  const last = lastSafeStart(setting, area)
  const earliest = start.reading ? start.reading.earliest : last
  return last !== null && earliest !== null && (isOneDay(start) || earliest >= last) ? last : null
}

const isOneDay = ({ reading }: KnownDate): boolean => reading !== null && exactDay(reading) !== null

/** The last day a board is to sit. Null: the day before a start that cannot be told as a day. */
type BoardEnd = { day: Day | null }

/**
 * The board's last day that leaves no gap before the best start, the first of those of its areas.
 * Null where the new arrangements have started in all of them.
 */
export function bestBoardEnd(setting: Setting, areas: readonly Area[]): BoardEnd | null {
  const ahead = areas.filter(
    (area) => anchorDate(setting.plan, area, 'implementationDate').restsOn !== 'actual',
  )
  if (ahead.length === 0) return null
  const starts = ahead.flatMap((area) => bestStart(setting, area) ?? []).toSorted()
  const first = starts.length === ahead.length ? starts[0] : undefined
  return { day: first === undefined ? null : addDays(first, -1) }
}

/** "Keep the board in office to at least Friday 27 September 2019 and start on 28 September 2019." */
export function sayBoardAndStart(setting: Setting, area: Area): string | null {
  const end = bestBoardEnd(setting, [area])
  if (end === null) return null
  return end.day === null
    ? 'Keep the board in office to the day before the new arrangements start.'
    : `Keep the board in office to at least ${showWeekday(end.day)} and start the new arrangements on ${showDay(addDays(end.day, 1))}.`
}
