import { daysBetween, type Day } from '../../src/domain/day.ts'
import { exactDay, readEdtf } from '../../src/domain/edtf.ts'

const inDays = (count: number): string =>
  count === 0 ? 'today' : count === 1 ? 'tomorrow' : `in ${count} days`

/** How long until a date that is ahead: "in 15 days", "in 5 to 34 days"; null once it is past. */
export function daysToGo(due: string | null, today: Day): string | null {
  if (due === null) return null
  const { earliest, latest } = readEdtf(due)
  const day = exactDay({ earliest, latest })
  if (day !== null) return day < today ? null : inDays(daysBetween(today, day))
  if (latest !== null && latest < today) return null
  const from = earliest === null ? null : daysBetween(today, earliest)
  const to = latest === null ? null : daysBetween(today, latest)
  if (from === null || from <= 0) {
    if (to === null) return null
    return to === 0 ? 'today at the latest' : `in ${to} days at most`
  }
  return to === null ? `in ${from} days at the earliest` : `in ${from} to ${to} days`
}
