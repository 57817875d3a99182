import type { Plan } from './plan.ts'
import type { Line, Seat } from './structure.ts'

/** What stands between two bodies, between their names: “A” reports to “B”. */
export const LINE_WORDS: Record<Line['kind'], string> = {
  'reports-to': 'reports to',
  'scrutinised-by': 'is scrutinised by',
  'links-with': 'links with',
  advises: 'advises',
  supports: 'supports',
}

/** The part that somebody has in a body. */
export const PART_WORDS: Record<Seat['part'], string> = {
  chair: 'chair',
  'vice-chair': 'vice-chair',
  member: 'member',
  observer: 'observer',
  'lay-member': 'lay member',
  'independent-scrutineer': 'independent scrutineer',
  represented: 'represented through a forum',
}

const nameIn = (things: readonly { id: string; name: string }[], id: string): string | undefined =>
  things.find((thing) => thing.id === id)?.name

/** A body by its name, in quotation marks. */
export function bodyNamed({ bodies }: Plan, id: string | undefined): string {
  const name = id === undefined ? undefined : nameIn(bodies, id)
  return name === undefined ? 'a body since taken away' : `“${name}”`
}

/** “Learning group” reports to “Northshire LSCB” */
export const sayLine = (plan: Plan, { body, kind, other }: Omit<Line, 'id'>): string =>
  `${bodyNamed(plan, body)} ${LINE_WORDS[kind]} ${bodyNamed(plan, other)}`

/** Northshire County Council, director of children’s services */
export function sayHolder(
  { organisations }: Plan,
  { organisation, role }: Pick<Seat, 'organisation' | 'role'>,
): string {
  const name = organisation === undefined ? undefined : nameIn(organisations, organisation)
  return [name, role].filter((part) => part !== undefined).join(', ') || 'nobody named'
}

/** chair, Northshire County Council */
export const sayWho = (plan: Plan, seat: Pick<Seat, 'part' | 'organisation' | 'role'>): string =>
  `${PART_WORDS[seat.part]}, ${sayHolder(plan, seat)}`

/** a seat in “Northshire Executive”: chair, Northshire County Council */
export const saySeat = (plan: Plan, seat: Omit<Seat, 'id'>): string =>
  `a seat in ${bodyNamed(plan, seat.body)}: ${sayWho(plan, seat)}`
