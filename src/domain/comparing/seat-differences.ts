import { PART_WORDS } from '../say-structure.ts'
import type { OptionContent } from '../option.ts'
import { asBefore } from './lines.ts'
import { nameKey } from '../same-name.ts'
import type { Names } from './names.ts'
import { pairUp, type Sign } from './pair-up.ts'
import { lifeChange } from './say-life.ts'
import type { Compared, StructureDifference } from './side.ts'

type Seat = OptionContent['seats'][number]

/** Northshire County Council, director of children’s services; without the part. */
function sayHolder({ organisation, role }: Seat, named: (id: string) => string): string {
  const name = organisation === undefined ? [] : [named(organisation)]
  return [...name, ...(role === undefined ? [] : [role])].join(', ') || 'nobody named'
}

/** chair, “Northshire County Council” */
export const saySeat = (seat: Seat, named: (id: string) => string): string =>
  `${PART_WORDS[seat.part]}, ${sayHolder(seat, named)}`

const holderKey = ({ organisation, role = '' }: Seat): string =>
  `${organisation ?? ''} ${nameKey(role)}`

/** By its id in the same body, else by who holds it as what, else by who holds it. */
function signsOf({ bodies }: Compared): Sign<Seat>[] {
  const keys = [
    ({ id }: Seat) => id,
    (seat: Seat) => `${seat.part} ${holderKey(seat)} ${seat.through ?? ''}`,
    holderKey,
  ]
  return keys.map((key) => ({
    before: (seat) => `${seat.body} ${key(seat)}`,
    after: (seat) => `${asBefore(bodies, seat.body)} ${key(seat)}`,
  }))
}

function changes(before: Seat, after: Seat, names: Names): string[] {
  const life = lifeChange(before, after)
  const [was, is] = [saySeat(before, names.before), saySeat(after, names.after)]
  return [
    ...(was === is ? [] : [`it was ${was}, now ${is}`]),
    ...(before.through === after.through
      ? []
      : [
          `it was through ${before.through ?? 'nothing named'}, now ${after.through ?? 'nothing named'}`,
        ]),
    ...(life === null ? [] : [life]),
  ]
}

function inBoth(before: Seat, after: Seat, names: Names): StructureDifference[] {
  const found = changes(before, after, names)
  if (found.length === 0) return []
  const said = `The seat in ${names.after(after.body)}, ${saySeat(after, names.after)}, changes: ${found.join('; ')}`
  return [{ kind: 'changed', subject: 'seat', before: before.id, after: after.id, said }]
}

/** Where seats differ; those in a body that is itself added or removed are told with it. */
export function seatDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { before, after, bodies } = compared
  const pairs = pairUp(before.seats, after.seats, signsOf(compared))
  const old = new Map(before.seats.map((seat) => [seat.id, seat]))
  return [
    ...after.seats.flatMap((seat): StructureDifference[] => {
      const earlier = old.get(pairs.beforeOf.get(seat.id) ?? '')
      if (earlier) return inBoth(earlier, seat, names)
      if (!bodies.beforeOf.has(seat.body)) return []
      const said = `${names.after(seat.body)} gains a seat: ${saySeat(seat, names.after)}`
      return [{ kind: 'added', subject: 'seat', before: null, after: seat.id, said }]
    }),
    ...before.seats.flatMap((seat): StructureDifference[] => {
      if (pairs.afterOf.has(seat.id) || !bodies.afterOf.has(seat.body)) return []
      const said = `${names.before(seat.body)} loses a seat: ${saySeat(seat, names.before)}`
      return [{ kind: 'removed', subject: 'seat', before: seat.id, after: null, said }]
    }),
  ]
}
