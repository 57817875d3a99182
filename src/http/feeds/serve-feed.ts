import type { FeedPlan } from '../../actions/feed-book.ts'
import type { CalendarFacts } from '../../domain/calendar/calendar-facts.ts'
import type { Feed } from '../../domain/calendar/feed.ts'
import { calendar, gone, notNow, unchanged } from './answers.ts'
import { zipped, type Made } from './bodies.ts'
import type { Answered, Asked, Desk } from './desk.ts'
import { keptCalendar, makeCalendar } from './make-calendar.ts'
import { heldTag, type Validators } from './unchanged.ts'
import { wantsZip } from './wants-zip.ts'

function ifHeld({ request }: Asked, own: Validators): Response | null {
  const tag = heldTag(own, request)
  return tag === null ? null : unchanged(own, tag)
}

/** From memory, if it is there as it is asked for; null if something has to be waited for. */
function atHand({ bodies }: Desk, { hash, request }: Asked, own: Validators): Response | null {
  const made = bodies.get(hash)
  if (made?.own.tag !== own.tag) return null
  if (!wantsZip(request)) return calendar(own, { plain: made.body.plain })
  return made.body.zipped ? calendar(own, made.body) : null
}

/** Kept from now on, and sent as it is asked for. */
async function send({ bodies }: Desk, { hash, request }: Asked, made: Made): Promise<Response> {
  const asZip = wantsZip(request)
  const whole = asZip && !made.body.zipped ? await zipped(made) : made
  bodies.put(hash, whole)
  return calendar(whole.own, asZip ? whole.body : { plain: whole.body.plain })
}

/**
 * What was last answered, while the plan cannot be used: who has it already is told so, others get
 * it once more. Only where nothing was kept is there nothing to answer.
 */
export async function serveKept(desk: Desk, asked: Asked): Promise<Response> {
  const made = desk.bodies.get(asked.hash) ?? (await keptCalendar(desk.deps, asked.hash, asked.now))
  if (!made) return notNow()
  return ifHeld(asked, made.own) ?? send(desk, asked, made)
}

/** Asked for twice at a time, it is written once. */
function make({ deps, making }: Desk, { hash, token, now, today }: Asked, plan: string) {
  const known = making.get(hash)
  if (known) return known
  const mine = makeCalendar(deps, { hash, token, plan, now, today }).finally(() =>
    making.delete(hash),
  )
  making.set(hash, mine)
  return mine
}

/** The calendar in this state: from memory, though not as it is asked for, or written anew. */
async function made(desk: Desk, asked: Asked, { plan }: Served, own: Validators) {
  const known = desk.bodies.get(asked.hash)
  return known?.own.tag === own.tag ? { own, body: known.body } : make(desk, asked, plan.id)
}

async function serveAnew(desk: Desk, asked: Asked, served: Served, own: Validators) {
  const calendar = await made(desk, asked, served, own)
  if (calendar === 'gone') return gone()
  return calendar === null ? serveKept(desk, asked) : send(desk, asked, calendar)
}

type Served = { plan: FeedPlan; feed: Feed; facts: CalendarFacts }

function serve(desk: Desk, asked: Asked, served: Served): Response | Promise<Response> {
  const own = desk.stateFor(asked.hash, served, asked)
  return ifHeld(asked, own) ?? atHand(desk, asked, own) ?? serveAnew(desk, asked, served, own)
}

/** Whatever goes wrong in making a calendar is ours to bear: who asks gets what was last made. */
const instead =
  (desk: Desk, asked: Asked) =>
  async (error: unknown): Promise<Answered> => ({ answer: await serveKept(desk, asked), error })

/** Answers for a feed that is given out: at once where nothing has changed since it was last made. */
export function serveFeed(desk: Desk, asked: Asked, served: Served): Answered | Promise<Answered> {
  try {
    const answer = serve(desk, asked, served)
    return answer instanceof Promise
      ? answer.then((made) => ({ answer: made }), instead(desk, asked))
      : { answer }
  } catch (error) {
    return instead(desk, asked)(error)
  }
}
