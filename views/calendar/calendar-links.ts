import type { Crumb } from '../components/breadcrumbs.tsx'
import { planPath } from '../plan/plan-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** The address of a plan's calendar. */
export const calendarHref = (planId: string, asked: AskedDays): string =>
  planPath(planId, 'calendar', asked)

/** The page of a feed, or of something to be done with it; where forms are sent. */
export const feedHref = (planId: string, feedId: string, deed?: 'address' | 'revoke'): string =>
  planPath(
    planId,
    deed === undefined ? `calendar/feeds/${feedId}` : `calendar/feeds/${feedId}/${deed}`,
    null,
  )

/** The form that makes a feed. */
export const newFeedHref = (planId: string): string => feedHref(planId, 'new')

/** The way back to the calendar from a page about one of its feeds. */
export const calendarCrumbs = (planId: string): Crumb[] => [
  { text: 'Calendar', href: calendarHref(planId, null) },
]
