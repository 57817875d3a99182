import type { Context } from 'hono'
import type { Feed } from '../../domain/calendar/feed.ts'
import type { FoundPlan } from '../find-plan.tsx'

const feedAsked = ({ opened }: FoundPlan, c: Context): Feed | null =>
  opened.plan.feeds.find(({ id }) => id === c.req.param('feed')) ?? null

/** A feed that the address names, revoked ones included. */
export const anyFeedSubject = {
  subject: feedAsked,
  missing: 'The plan has no such feed. Choose one on the page of its calendar.',
}

/** A feed that is in use: one that was revoked can be neither changed nor given a new address. */
export const feedSubject = {
  subject: (found: FoundPlan, c: Context): Feed | null => {
    const feed = feedAsked(found, c)
    return feed?.revokedOn === undefined ? feed : null
  },
  missing:
    'The plan has no such feed, or it was revoked. Choose one on the page of the calendar, or make a new one.',
}
