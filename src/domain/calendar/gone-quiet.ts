import { daysBetween, dayOfInstant, type Day } from '../day.ts'
import type { Feed } from './feed.ts'

/** So long without a fetch is longer than any program in use waits. */
const QUIET_DAYS = 14

/**
 * For how many days nobody has fetched a feed, counted from the day it was made where nobody ever
 * has; null as long as that is nothing to wonder at.
 */
export function quietDays(
  { madeOn, revokedOn }: Feed,
  fetchedAt: string | null,
  today: Day,
): number | null {
  if (revokedOn !== undefined) return null
  const days = daysBetween(fetchedAt === null ? madeOn : dayOfInstant(fetchedAt), today)
  return days >= QUIET_DAYS ? days : null
}
