import { calendarFacts, type CalendarFacts } from '../domain/calendar/calendar-facts.ts'
import type { Feed } from '../domain/calendar/feed.ts'
import { bringCalendarUpToDate } from './bring-calendar.ts'
import { openPlan, type Shelf } from './library.ts'

/** What a plan's file says of its feeds; without one that is given out, nothing of its dates. */
type ReadFeeds = { feeds: readonly Feed[]; facts: CalendarFacts | null }

/**
 * Two versions of the program with different law on one folder would else tell the calendar anew in
 * turns for ever.
 */
const BRING_AGAIN_MS = 60 * 60 * 1000

/** Reads plans for their feeds, and brings their calendars up to date; null where one cannot be used. */
export function feedReader(shelf: Shelf): (id: string) => Promise<ReadFeeds | null> {
  const brought = new Map<string, number>()

  const mayBring = (id: string): boolean => {
    const now = Date.parse(shelf.now())
    if (now - (brought.get(id) ?? -Infinity) < BRING_AGAIN_MS) return false
    brought.set(id, now)
    return true
  }

  return async function read(id): Promise<ReadFeeds | null> {
    const opened = await openPlan(shelf, id)
    if (!opened.ok || opened.value.plan.id !== id) return null
    const { plan } = opened.value
    if (plan.example || plan.feeds.length === 0) return { facts: null, feeds: [] }
    const facts = calendarFacts(opened.value, shelf.digest)
    if (facts.isOutOfDate && mayBring(id) && (await bringCalendarUpToDate(shelf, opened.value)))
      return read(id)
    return { facts, feeds: plan.feeds }
  }
}
