import type { ActionOf } from './action.ts'
import { NewLines } from './new-lines.ts'
import type { Organisation, Plan } from './plan.ts'
import { nameKey } from './same-name.ts'
import { isOfPlace, placeFields, planAtPlace, type StructurePlace } from './structure-place.ts'
import type { Body, Line, Seat } from './structure.ts'
import { withinMove } from './within-move.ts'

type Copy = {
  /** The plan that it comes from, with the part of its structure that is wanted. */
  from: Plan
  into: Plan
  place: StructurePlace
  /** What the ids of new things begin with. */
  seed: string
}

/** A structure as it would be added, with what is there already and what is left behind. */
export type CopiedStructure = {
  action: ActionOf<'add-structure'>
  /** Bodies whose names the plan has there already: these stand for them. */
  joined: Body[]
  /** Organisations that the plan does not have, in whose seats nobody else is named. */
  withoutSeat: string[]
  /** Organisations that the plan does not have, of whose seats the role is kept. */
  roleOnly: string[]
}

/** The body that another becomes: what belongs to the other plan's papers and areas stays there. */
function fresh(body: Body, id: string, { from, into, place }: Copy): Body {
  const { name, kind, joint, leads, listed, side } = body
  const at = side === 'other' ? { side } : placeFields(place)
  const isOwn = from.id === into.id && at.side === 'new'
  return {
    ...{ id, name, kind, ...at, areas: [] },
    ...(joint ? { joint } : {}),
    ...(leads && at.side === 'new' ? { leads } : {}),
    ...(listed !== undefined && from.framework === into.framework ? { listed } : {}),
    ...(isOwn ? { sameAs: body.sameAs ?? body.id } : {}),
  }
}

/** Each body with the one that stands for it, and whether that is new. */
type Standing = Map<string, { body: Body; isNew: boolean }>

function bodiesOf(copy: Copy): Standing {
  const { from, into, place, seed } = copy
  const there = planAtPlace(into, place).bodies
  const own = there.filter((body) => isOfPlace(body, place))
  const known = new Map([...there, ...own].map((body) => [nameKey(body.name), body]))
  return new Map(
    withinMove(from).bodies.map((body, n): [string, { body: Body; isNew: boolean }] => {
      const before = known.get(nameKey(body.name))
      if (before) return [body.id, { body: before, isNew: false }]
      const made = fresh(body, `${seed}-b${n + 1}`, copy)
      known.set(nameKey(body.name), made)
      return [body.id, { body: made, isNew: true }]
    }),
  )
}

function linesOf({ from, into, seed }: Copy, standing: Standing): Line[] {
  let n = 0
  const newId = () => `${seed}-l${(n += 1)}`
  const reporting = new NewLines(into, newId)
  const others = from.lines.flatMap(({ body, other, kind }): Line[] => {
    const [own, its] = [standing.get(body), standing.get(other)]
    if (!own || !its || own.body.id === its.body.id) return []
    if (kind === 'reports-to') {
      reporting.add(own.body.id, its.body.id)
      return []
    }
    const isThere = into.lines.some(
      (one) => one.kind === kind && one.body === own.body.id && one.other === its.body.id,
    )
    return isThere ? [] : [{ id: newId(), body: own.body.id, other: its.body.id, kind }]
  })
  return [...reporting.added, ...others]
}

type Seats = { seats: Seat[]; withoutSeat: string[]; roleOnly: string[] }

const organisationLike = (into: Plan, { name, kind }: Organisation): Organisation | undefined =>
  into.organisations.find((one) => one.kind === kind && nameKey(one.name) === nameKey(name))

/** Seats of new bodies; an organisation is linked with the one of the same name, if there is one. */
function seatsOf({ from, into, seed }: Copy, standing: Standing): Seats {
  const made: Seats = { seats: [], withoutSeat: [], roleOnly: [] }
  for (const [
    n,
    { id: _, body, organisation, from: __, to: ___, source: ____, ...rest },
  ] of from.seats.entries()) {
    const own = standing.get(body)
    if (!own?.isNew) continue
    const named = from.organisations.find(({ id }) => id === organisation)
    const like = named && organisationLike(into, named)
    if (named && !like)
      (rest.role === undefined ? made.withoutSeat : made.roleOnly).push(named.name)
    if (!like && rest.role === undefined) continue
    const holder = like ? { organisation: like.id } : {}
    made.seats.push({ id: `${seed}-s${n + 1}`, body: own.body.id, ...rest, ...holder })
  }
  return made
}

/** A part of a structure as it would stand in a place of another plan, under ids of its own. */
export function copyStructure(copy: Copy): CopiedStructure {
  const { from, into, seed } = copy
  const standing = bodiesOf(copy)
  const all = [...standing.values()]
  const { seats, withoutSeat, roleOnly } = seatsOf(copy, standing)
  const functions = from.functions.flatMap(({ id, name, body, sameAs }, n) => {
    const own = standing.get(body ?? '')
    if (!own?.isNew) return []
    const { option, side } = own.body
    const isOwn = from.id === into.id && side === 'new'
    return {
      ...{ id: `${seed}-f${n + 1}`, name, body: own.body.id },
      ...(option === undefined ? {} : { option }),
      ...(isOwn ? { sameAs: sameAs ?? id } : {}),
    }
  })
  const distinct = (names: string[]): string[] => [...new Set(names)]
  return {
    action: {
      action: 'add-structure',
      bodies: all.flatMap(({ body, isNew }) => (isNew ? [body] : [])),
      lines: linesOf(copy, standing),
      seats,
      functions,
    },
    joined: all.flatMap(({ body, isNew }) => (isNew ? [] : [body])),
    withoutSeat: distinct(withoutSeat),
    roleOnly: distinct(roleOnly),
  }
}
