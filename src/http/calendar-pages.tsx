import { CalendarPage } from '../../views/calendar/calendar-page.tsx'
import type { ShownSize } from '../../views/calendar/too-large.tsx'
import { calendarEntries } from '../domain/calendar/calendar-entries.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../domain/calendar/feed.ts'
import { publish } from '../domain/calendar/publish.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { calendarSize } from '../exports/calendar-size.ts'
import { toIcs } from '../exports/ics.ts'
import { baseAddress } from './base-address.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

/** Fewer entries than this are never too large, however long their texts are. */
const SURELY_FITS = 150

/** Tells the size of the plan's calendar by filter; many feeds have the same. */
function sizer({ publicUrl, shelf: { digest } }: AppDeps, opened: OpenPlan) {
  const known = new Map<string, ShownSize>()
  const ledger = publish(opened, { now: opened.plan.changedAt, digest })
  const measure = (filter: CalendarFilter): ShownSize => {
    const events = calendarEntries(opened, ledger, filter).length
    if (events < SURELY_FITS) return { events, isTooLarge: false }
    const file = toIcs(opened, { publicUrl, digest }, { filter })
    return { events, isTooLarge: calendarSize(file).isTooLarge }
  }
  return (filter: CalendarFilter): ShownSize => {
    const key = JSON.stringify(filter)
    const size = known.get(key) ?? measure(filter)
    known.set(key, size)
    return size
  }
}

/** The calendar of a plan: its feeds and who fetches them, files to send, and what has no date. */
export const calendar: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const sizeOf = sizer(deps, found.opened)
  const fetches = await deps.feeds.fetches.lastFetches(plan.id)
  const feeds = plan.feeds.map((feed) => ({
    feed,
    size: sizeOf(feed.filter),
    fetched: fetches.get(feed.id) ?? null,
  }))
  return c.html(
    <CalendarPage
      {...found}
      css={cssPath(deps)}
      feeds={feeds}
      size={sizeOf(WHOLE_CALENDAR)}
      reach={{ base: baseAddress(c, deps), isPublic: deps.publicUrl !== null }}
      now={deps.shelf.today()}
    />,
  )
}
