import type { Fate } from './option.ts'
import { ownStructure, type OwnStructure } from './own-structure.ts'
import type { Plan } from './plan.ts'
import { fatesUnder, isAsItIs, oldStructure } from './structure-scope.ts'
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

/** What is said whichever option is chosen, by the body or function that it is about. */
const saidOfAll = (plan: Plan): Map<string, Fate> =>
  new Map(fatesUnder(plan, null).map((fate) => [fate.body ?? fate.function ?? '', fate]))

/** The old bodies of which nothing is said whichever option is chosen, with their parts. */
function oldToCopy(plan: Plan, said: ReadonlyMap<string, Fate>): Copying['from'] {
  const { bodies, lines, seats, functions } = oldStructure(plan)
  const open = bodies.filter(({ id, side }) => side === 'old' && !said.has(id))
  const ids = new Set(open.map(({ id }) => id))
  const isAsBefore = (id: string): boolean => {
    const fate = said.get(id)
    return fate !== undefined && isAsItIs(fate)
  }
  const there = new Set(
    bodies.flatMap(({ id, side }) => (side !== 'old' || ids.has(id) || isAsBefore(id) ? [id] : [])),
  )
  return {
    bodies: open.map(bare),
    lines: lines
      .filter(({ body, other }) => ids.has(body) || ids.has(other))
      .filter(({ body, other }) => there.has(body) && there.has(other))
      .map(bare),
    seats: seats.filter(({ body }) => ids.has(body)).map(bare),
    functions: functions
      .filter(({ id, body = '' }) => ids.has(body) && (!said.has(id) || isAsBefore(id)))
      .map(bare),
  }
}

/**
 * A copy of the old structure for an option: each body continues as its copy, and each function
 * with it. What is said whichever option is chosen stays said, so nothing of that is copied.
 */
export function copyOld(plan: Plan, option: string): OwnStructure {
  const said = saidOfAll(plan)
  const from = oldToCopy(plan, said)
  const { named, structure } = copied({ from, option })
  const continuing = [
    ...from.bodies.map(({ id }) => ({ body: id, into: [named(id)] })),
    ...from.functions
      .filter(({ id }) => !said.has(id))
      .map(({ id, body = '' }) => ({ function: id, into: [named(body)] })),
  ]
  const fates = continuing.map((about, n): Fate => ({
    id: `${option}-w${n + 1}`,
    option,
    kind: 'continues',
    ...about,
  }))
  return { ...structure, fates }
}
