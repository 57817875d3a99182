import type { CalendarFacts } from '../domain/calendar/calendar-facts.ts'
import type { Feed } from '../domain/calendar/feed.ts'

/** A plan as far as its feeds go. */
export type FeedPlan = {
  id: string
  /** Of the file that this was read from. */
  stamp: string
  /** While its file cannot be used, this is how it was when it could; then `facts` may be missing. */
  isDamaged: boolean
  /** The minute it was read in: a file that cannot be used is tried again in the next. */
  minute: string
  facts: CalendarFacts | null
  feeds: readonly Feed[]
}

/** The feed of an address, or null for an address that was taken back. */
export type FoundFeed = { plan: FeedPlan; feed: Feed | null }

/** The addresses of one plan, each with its feed while it is one. */
const addressesOf = ({ feeds }: FeedPlan): [string, Feed | null][] =>
  feeds.flatMap((feed): [string, Feed | null][] => [
    [feed.tokenHash, feed.revokedOn === undefined ? feed : null],
    ...feed.retired.map((hash): [string, null] => [hash, null]),
  ])

/** Plans by their ids, and their feeds by the hashes of their addresses. */
export type FeedBook = {
  plans: ReadonlyMap<string, FeedPlan>
  addresses: ReadonlyMap<string, FoundFeed>
  put: (plan: FeedPlan) => void
  forget: (id: string) => void
}

/** An empty book. */
export function openBook(): FeedBook {
  const plans = new Map<string, FeedPlan>()
  const addresses = new Map<string, FoundFeed>()

  function forget(id: string): void {
    const plan = plans.get(id)
    for (const [hash] of plan ? addressesOf(plan) : [])
      if (addresses.get(hash)?.plan === plan) addresses.delete(hash)
    plans.delete(id)
  }

  function put(plan: FeedPlan): void {
    forget(plan.id)
    plans.set(plan.id, plan)
    for (const [hash, feed] of addressesOf(plan)) addresses.set(hash, { plan, feed })
  }

  return { plans, addresses, put, forget }
}
