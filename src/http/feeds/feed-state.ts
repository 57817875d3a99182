import type { FeedPlan } from '../../actions/feed-book.ts'
import type { CalendarFacts } from '../../domain/calendar/calendar-facts.ts'
import { sameTurn } from '../../actions/same-turn.ts'
import { lastExpiry } from '../../domain/calendar/calendar-entries.ts'
import type { Feed } from '../../domain/calendar/feed.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { CALENDAR_VERSION } from '../../exports/calendar-version.ts'
import type { AppDeps } from '../deps.ts'
import { validators, type Validators } from './unchanged.ts'

/** Now, once for each request: the moment, and the day in it. */
export type Moment = { now: string; today: Day }

/** Tells the moment, alike for requests that arrived together, and the day in it. */
export function clock({ shelf }: AppDeps): () => Moment {
  const told = sameTurn<Moment>()
  let last: Moment = { now: '', today: '' }
  return () => {
    if (told.has(last)) return last
    const now = shelf.now()
    // Working out the day takes longer than all else, so once a minute.
    const isSameMinute = now.slice(0, 16) === last.now.slice(0, 16)
    last = { now, today: isSameMinute ? last.today : shelf.today() }
    told.add(last)
    return last
  }
}

const TAG_LENGTH = 32

type Asked = { feed: Feed; facts: CalendarFacts } & Moment

/**
 * The state of a feed, told without writing its calendar: it follows from the plan's revision, the
 * law, the feed's filter, how we write calendars, where others reach us, and the last day on which
 * something that is gone was still told. Nothing else in a calendar depends on the day.
 */
export function stateOf(
  { shelf, publicUrl }: AppDeps,
  { feed, facts, now, today }: Asked,
): Validators {
  const expiry = lastExpiry(facts.gone, today)
  const { number, since } = CALENDAR_VERSION
  const parts = [number, feed.id, feed.name, feed.filter, publicUrl]
  const text = JSON.stringify([...parts, facts.revision, facts.mark, expiry])
  const changed = [facts.changedAt, since, ...(expiry === null ? [] : [addDays(expiry, 1)])]
  return validators(
    shelf.digest(text).slice(0, TAG_LENGTH),
    Math.max(...changed.map((moment) => Date.parse(moment))),
    Date.parse(now),
  )
}

type Kept = { plan: FeedPlan; today: Day; own: Validators }

/** Has its moment come to be told as it is? */
const isSettled = ({ modified, modifiedMs }: Validators): boolean =>
  Date.parse(modified) === modifiedMs

type Of = { plan: FeedPlan; feed: Feed; facts: CalendarFacts }

/** The same, worked out anew only where the plan's file or the day is another. */
export function keepStates(deps: AppDeps): (hash: string, of: Of, moment: Moment) => Validators {
  const kept = new Map<string, Kept>()
  return (hash, { plan, feed, facts }, { now, today }) => {
    const known = kept.get(hash)
    if (known?.plan === plan && known.today === today) return known.own
    const own = stateOf(deps, { feed, facts, now, today })
    if (isSettled(own)) kept.set(hash, { plan, today, own })
    return own
  }
}
