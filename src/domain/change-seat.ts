import type { ActionOf } from './action.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import { ENDS_BEFORE_START, endsBeforeStart, sayEnd } from './life.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { bodyNamed, PART_WORDS, saySeat } from './say-structure.ts'
import { showList } from './show-date.ts'
import type { Seat } from './structure.ts'
import { withFields } from './with-fields.ts'

/** What to say of a seat that is for nobody. */
export const FOR_NOBODY = 'Choose an organisation, type a role, or do both.'

/** What to say of a forum where nobody is represented through one. */
export const NO_FORUM =
  'Only who is represented through a forum has a forum. Choose that part, or leave this empty.'

/** Why a plan cannot hold this seat, each problem at the field it is about. */
function wrongSeat(plan: Plan, seat: Seat): Problem[] {
  const has = (things: readonly { id: string }[], id: string | undefined) =>
    id === undefined || things.some((thing) => thing.id === id)
  const wrong = (is: boolean, path: string, message: string): Problem[] =>
    is ? [{ path, message }] : []
  return [
    ...wrong(!has(plan.bodies, seat.body), 'body', 'The plan has no such body. Choose another.'),
    ...wrong(
      !has(plan.organisations, seat.organisation),
      'organisation',
      'The plan has no such organisation. Choose another.',
    ),
    ...wrong(
      seat.organisation === undefined && seat.role === undefined,
      'organisation',
      FOR_NOBODY,
    ),
    ...wrong(seat.through !== undefined && seat.part !== 'represented', 'through', NO_FORUM),
    ...wrong(endsBeforeStart(seat), 'to', ENDS_BEFORE_START),
  ]
}

/** Adds a place in a body. Several chairs at once are taken as they come: there are such bodies. */
export function addSeat(plan: Plan, { id, seat: fields }: ActionOf<'add-seat'>): Result<Changed> {
  if (plan.seats.some((one) => one.id === id))
    return refuse(`The plan has a seat of the id “${id}” already.`, 'id')
  const seat = { id, ...fields }
  const problems = wrongSeat(plan, seat)
  return problems.length > 0
    ? { ok: false, problems }
    : accept({
        plan: { ...plan, seats: [...plan.seats, seat] },
        said: `Added ${saySeat(plan, seat)}`,
      })
}

function find(plan: Plan, id: string): Result<Seat> {
  const found = plan.seats.find((seat) => seat.id === id)
  return found ? accept(found) : refuse(`The plan has no seat “${id}”.`, 'id')
}

function sayChanged(plan: Plan, before: Seat, after: Seat): string[] {
  const organisation = plan.organisations.find(({ id }) => id === after.organisation)?.name
  const words = {
    body: `body to ${bodyNamed(plan, after.body)}`,
    part: `part to ${PART_WORDS[after.part]}`,
    organisation: `organisation to ${organisation ?? 'none'}`,
    role: `role to ${after.role ?? 'none'}`,
    through: `forum to ${after.through ?? 'none'}`,
    from: `start to ${sayEnd(after.from)}`,
    to: `end to ${sayEnd(after.to)}`,
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

export function changeSeat(plan: Plan, { id, change }: ActionOf<'change-seat'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const problems = wrongSeat(plan, after)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(plan, before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: { ...plan, seats: plan.seats.map((seat) => (seat.id === id ? after : seat)) },
    said: `Changed ${saySeat(plan, before)} (${showList(changed)})`,
  })
}

export function removeSeat(plan: Plan, { id }: ActionOf<'remove-seat'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  return accept({
    plan: { ...plan, seats: plan.seats.filter((seat) => seat.id !== id) },
    said: `Removed ${saySeat(plan, found.value)}`,
  })
}
