import { openPlan } from '../../actions/library.ts'
import { feedAddress } from '../../actions/feeds.ts'
import { calendarFacts } from '../../domain/calendar/calendar-facts.ts'
import type { Feed } from '../../domain/calendar/feed.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import { toIcs } from '../../exports/ics.ts'
import type { AppDeps } from '../deps.ts'
import type { Made } from './bodies.ts'
import { stateOf, type Moment } from './feed-state.ts'
import { COPIED, validators } from './unchanged.ts'

type Asked = { hash: string; token: string; plan: string } & Moment

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The line that gives the address away, over as many lines as it was folded into. */
const SOURCE = /\r\nSOURCE[;:][^\r\n]*(?:\r\n [^\r\n]*)*/

function write(deps: AppDeps, opened: OpenPlan, { filter, name }: Feed, token: string): string {
  const { publicUrl, shelf } = deps
  // Without an address that others reach us by, it would claim one.
  const source = publicUrl === null ? {} : { source: feedAddress(publicUrl, token) }
  deps.onSerialise?.()
  return toIcs(opened, { publicUrl, digest: shelf.digest }, { filter, name, ...source })
}

/**
 * Writes the calendar of a feed from its plan as it is now, with the state that belongs to just these
 * bytes. Null where the plan cannot be used; "gone" where it has just been taken back.
 */
export async function makeCalendar(
  deps: AppDeps,
  { hash, token, plan, now, today }: Asked,
): Promise<Made | 'gone' | null> {
  const found = await openPlan(deps.shelf, plan)
  if (!found.ok) return null
  const opened = { ...found.value, today }
  const feed = opened.plan.feeds.find(({ tokenHash }) => tokenHash === hash)
  if (!feed || feed.revokedOn !== undefined) return 'gone'
  const facts = calendarFacts(opened, deps.shelf.digest)
  const own = stateOf(deps, { feed, facts, now, today })
  const text = write(deps, opened, feed, token)
  const changedAt = new Date(own.modifiedMs).toISOString()
  const copy = { plan, feed: feed.id, tag: own.tag, changedAt, text: text.replace(SOURCE, '') }
  // For bad days; that it cannot be kept is no reason not to answer.
  deps.feeds.files.keepCopy(hash, copy).catch(() => undefined)
  return { own, body: { plain: bytesOf(text) } }
}

/** What was kept of a feed, as if it had just been made. Null if nothing was. */
export async function keptCalendar(
  deps: AppDeps,
  hash: string,
  now: string,
): Promise<(Made & { plan: string; feed: string }) | null> {
  const copy = await deps.feeds.files.readCopy(hash)
  if (!copy) return null
  const own = validators(`${copy.tag}${COPIED}`, Date.parse(copy.changedAt), Date.parse(now))
  return { plan: copy.plan, feed: copy.feed, own, body: { plain: bytesOf(copy.text) } }
}
