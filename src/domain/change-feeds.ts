import type { ActionOf } from './action.ts'
import type { Feed } from './calendar/feed.ts'
import { wrongFilter } from './calendar/wrong-filter.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'

/** Far more than any plan needs, so that a script that runs away fills no disk. */
const MOST_FEEDS = 200

const isInUse = ({ revokedOn }: Feed): boolean => revokedOn === undefined

function findFeed(plan: Plan, id: string): Result<Feed> {
  const found = plan.feeds.find((feed) => feed.id === id)
  if (!found) return refuse(`This plan has no feed “${id}”.`, 'id')
  return isInUse(found)
    ? accept(found)
    : refuse(`The feed “${found.name}” was revoked. Make a new one.`, 'id')
}

const isTaken = (plan: Plan, name: string, besides?: string): boolean =>
  plan.feeds.some((feed) => isInUse(feed) && feed.id !== besides && isSameName(feed.name, name))

const nameTaken = (name: string) =>
  refuse(`There is a feed “${name}” already. Give this one a name of its own.`, 'name')

const withFeed = (plan: Plan, feed: Feed): Plan => ({
  ...plan,
  feeds: plan.feeds.map((one) => (one.id === feed.id ? feed : one)),
})

/** Every hash that any address of the plan has had. */
const hashesOf = ({ feeds }: Plan): string[] =>
  feeds.flatMap(({ tokenHash, retired }) => [tokenHash, ...retired])

const USED_ADDRESS = refuse('That address has been given out before. Make a new one.', 'tokenHash')

/** Gives out an address at which a calendar program fetches the plan's dates. */
export function createFeed(
  plan: Plan,
  { id, name, filter, tokenHash }: ActionOf<'create-feed'>,
  { today }: Context,
): Result<Changed> {
  if (plan.feeds.some((feed) => feed.id === id))
    return refuse(`The plan has a feed of the id “${id}” already.`, 'id')
  if (plan.feeds.length >= MOST_FEEDS)
    return refuse(`A plan has at most ${MOST_FEEDS} feeds, revoked ones included.`)
  if (isTaken(plan, name)) return nameTaken(name)
  if (hashesOf(plan).includes(tokenHash)) return USED_ADDRESS
  const wrong = wrongFilter(plan, filter)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const feed: Feed = { id, name, filter, madeOn: today, tokenHash, retired: [] }
  return accept({
    plan: { ...plan, feeds: [...plan.feeds, feed] },
    said: `Made the calendar feed “${name}”`,
  })
}

/** Changes what a feed is called or what it shows; its address stays. */
export function changeFeed(plan: Plan, { id, change }: ActionOf<'change-feed'>): Result<Changed> {
  const found = findFeed(plan, id)
  if (!found.ok) return found
  const { name = found.value.name, filter = found.value.filter } = change
  if (isTaken(plan, name, id)) return nameTaken(name)
  const feed = { ...found.value, name, filter }
  if (isSame(feed, found.value)) return refuse('Nothing would change: that is how it is now.')
  const wrong = wrongFilter(plan, filter)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  return accept({ plan: withFeed(plan, feed), said: `Changed the calendar feed “${name}”` })
}

/** Gives a feed another address; the one before answers from now on that it is gone. */
export function rotateFeed(
  plan: Plan,
  { id, tokenHash }: ActionOf<'rotate-feed'>,
): Result<Changed> {
  const found = findFeed(plan, id)
  if (!found.ok) return found
  if (hashesOf(plan).includes(tokenHash)) return USED_ADDRESS
  const retired = [...found.value.retired, found.value.tokenHash]
  return accept({
    plan: withFeed(plan, { ...found.value, tokenHash, retired }),
    said: `Gave the calendar feed “${found.value.name}” a new address`,
  })
}

/** Takes an address back for good. */
export function revokeFeed(
  plan: Plan,
  { id }: ActionOf<'revoke-feed'>,
  { today }: Context,
): Result<Changed> {
  const found = findFeed(plan, id)
  if (!found.ok) return found
  return accept({
    plan: withFeed(plan, { ...found.value, revokedOn: today }),
    said: `Revoked the calendar feed “${found.value.name}”`,
  })
}
