import type { Fate } from './option.ts'
import { ownStructure, type OwnStructure } from './own-structure.ts'
import type { Plan } from './plan.ts'
import { fatesUnder, oldStructure } from './structure-scope.ts'
import type { Body, BodyFunction, Line } from './structure.ts'

/** What is to be copied for which option; the new ids start with its own. */
type Copying = { from: Omit<OwnStructure, 'fates'>; option: string }

/** New ids for things, by their own: the option’s, a letter and a number. */
const idsFor = (option: string, letter: string, things: readonly { id: string }[]) =>
  things.map(({ id }, n): [string, string] => [id, `${option}-${letter}${n + 1}`])

function copied({ from, option }: Copying) {
  const names = new Map([
    ...idsFor(option, 'b', from.bodies),
    ...idsFor(option, 'l', from.lines),
    ...idsFor(option, 's', from.seats),
    ...idsFor(option, 'f', from.functions),
  ])
  const named = (id: string): string => names.get(id) ?? id
  const structure = {
    bodies: from.bodies.map((body): Body => ({
      ...body,
      id: named(body.id),
      side: 'new',
      option,
      sameAs: body.id,
    })),
    lines: from.lines.map((line): Line => ({
      ...line,
      id: named(line.id),
      body: named(line.body),
      other: named(line.other),
    })),
    seats: from.seats.map((seat) => ({ ...seat, id: named(seat.id), body: named(seat.body) })),
    functions: from.functions.map((held): BodyFunction => ({
      ...held,
      id: named(held.id),
      ...(held.body === undefined ? {} : { body: named(held.body) }),
      option,
      sameAs: held.id,
    })),
  }
  return { structure, named }
}

/** A copy of what an option proposes, with what it says of the old structure, for another option. */
export function copyOption(plan: Plan, from: string, option: string): OwnStructure {
  const own = ownStructure(plan, from)
  const { named, structure } = copied({ from: own, option })
  const fates = own.fates.map((fate, n): Fate => ({
    ...fate,
    id: `${option}-w${n + 1}`,
    option,
    into: fate.into.map(named),
  }))
  return { ...structure, fates }
}

type Recorded = { from?: string | undefined; to?: string | undefined; source?: unknown }

/** A thing without its dates and its source: those of the old structure are not the new one’s. */
function bare<T extends Recorded>({ from: _, to: __, source: ___, ...rest }: T) {
  return rest
}

/** The old bodies that do not stay as they are whichever option is chosen, with their parts. */
function oldToCopy(plan: Plan): Copying['from'] {
  const old = oldStructure(plan)
  const stays = new Set(
    fatesUnder(plan, null).flatMap(({ kind, into, body }) =>
      kind === 'continues' && into.length === 0 && body !== undefined ? [body] : [],
    ),
  )
  const bodies = old.bodies.filter(({ id, side }) => side === 'old' && !stays.has(id))
  const ids = new Set(bodies.map(({ id }) => id))
  return {
    bodies: bodies.map(bare),
    lines: old.lines.filter(({ body, other }) => ids.has(body) || ids.has(other)).map(bare),
    seats: old.seats.filter(({ body }) => ids.has(body)).map(bare),
    functions: old.functions.filter(({ body }) => body !== undefined && ids.has(body)).map(bare),
  }
}

/**
 * A copy of the old structure for an option: each body continues as its copy, and each function
 * with it. What continues as it is whichever option is chosen needs none.
 */
export function copyOld(plan: Plan, option: string): OwnStructure {
  const from = oldToCopy(plan)
  const { named, structure } = copied({ from, option })
  const continuing = [
    ...from.bodies.map(({ id }) => ({ body: id, into: [named(id)] })),
    ...from.functions.map(({ id, body = '' }) => ({ function: id, into: [named(body)] })),
  ]
  const fates = continuing.map((about, n): Fate => ({
    id: `${option}-w${n + 1}`,
    option,
    kind: 'continues',
    ...about,
  }))
  return { ...structure, fates }
}
