import type { FoundFeed } from '../../actions/feed-book.ts'
import { askLater, gone, notThere } from './answers.ts'
import type { Answered, Asked, Desk } from './desk.ts'
import { GUESS_AGAIN_SECONDS } from './guesses.ts'
import { keptCalendar } from './make-calendar.ts'
import { serveFeed, serveKept } from './serve-feed.ts'

/**
 * Who asks. The server answers this computer alone, so that anybody else comes by way of a program
 * in front, which adds who it speaks for last.
 */
function addressOf({ request, peer }: Asked): string {
  const passedOn = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return passedOn ?? peer ?? 'unknown'
}

/** An address that nobody holds, or no longer: as little as can be said. */
async function retire({ bodies, deps }: Desk, { hash }: Asked): Promise<Response> {
  bodies.drop(hash)
  await deps.feeds.files.dropCopies([hash])
  return gone()
}

/** After a start with a plan that cannot be read, only what was kept tells that it has this feed. */
async function serveUnread(desk: Desk, asked: Asked): Promise<Response | null> {
  if (!desk.index.hasDamaged()) return null
  const kept = await keptCalendar(desk.deps, asked.hash, asked.now)
  if (!kept || !desk.index.isDamaged(kept.plan)) return null
  recordFetch(desk, asked, kept)
  return serveKept(desk, asked)
}

/** Looks at plans that have changed; for who guesses too often only where there may be a new one. */
async function serveUnknown(desk: Desk, asked: Asked): Promise<Answered> {
  const { index, guesses } = desk
  const [address, now] = [addressOf(asked), Date.parse(asked.now)]
  const isOver = guesses.isOver(address, now)
  const mayLook = !isOver || index.has(asked.hash) || index.hasNew()
  const found = mayLook ? await index.look(asked.hash) : null
  if (found) return serveFound(desk, asked, found)
  const unread = await serveUnread(desk, asked)
  if (unread) return { answer: unread }
  if (isOver) return { answer: askLater(GUESS_AGAIN_SECONDS) }
  guesses.missed(address, now)
  return { answer: notThere() }
}

/** A program that only looks whether there is a calendar has not fetched it. */
function recordFetch(
  { deps }: Desk,
  { request, now }: Asked,
  of: { plan: string; feed: string },
): void {
  if (request.method === 'GET')
    deps.feeds.fetches.record({ ...of, at: now, agent: request.headers.get('user-agent') ?? '' })
}

function serveFound(
  desk: Desk,
  asked: Asked,
  { plan, feed }: FoundFeed,
): Answered | Promise<Answered> {
  if (feed === null) return retire(desk, asked).then((answer) => ({ answer }))
  recordFetch(desk, asked, { plan: plan.id, feed: feed.id })
  const { facts, isDamaged } = plan
  return isDamaged || facts === null
    ? serveKept(desk, asked).then((answer) => ({ answer }))
    : serveFeed(desk, asked, { plan, feed, facts })
}

/** Answers for an address: at once where it is known and nothing has changed. */
export function findFeed(desk: Desk, asked: Asked): Answered | Promise<Answered> {
  const found = desk.index.known(asked.hash)
  return found ? serveFound(desk, asked, found) : serveUnknown(desk, asked)
}
