import { isSameName } from '../same-name.ts'
import { LINE_WORDS } from '../say-structure.ts'
import { sayWithReason } from '../fate-words.ts'
import { showList } from '../show-date.ts'
import type { Body, Line } from '../structure.ts'
import { BODY_KINDS } from '../vocabulary.ts'
import { areasChange } from './areas-change.ts'
import { asBefore, linePairs } from './lines.ts'
import type { Names } from './names.ts'
import { lifeChange } from './say-life.ts'
import { openBodies, type OpenBody } from './open-bodies.ts'
import { sayOpen, sayOpenUnder } from './say-open.ts'
import { saySeat } from './seat-differences.ts'
import type { Compared, Side, StructureDifference } from './side.ts'

/** A kind within a sentence. */
const kindOf = (kind: Body['kind']): string => BODY_KINDS[kind].toLowerCase()

/** What a body that came or went brings or takes with it. */
function belongings({ lines, seats }: Side, named: (id: string) => string) {
  const linesOf = Map.groupBy(lines, ({ body }) => body)
  const seatsOf = Map.groupBy(seats, ({ body }) => body)
  return ({ id, kind }: Body): string[] => {
    const own = [...Map.groupBy(linesOf.get(id) ?? [], (line) => LINE_WORDS[line.kind])]
    const held = seatsOf.get(id) ?? []
    return [
      kindOf(kind),
      ...own.map(([words, them]) => `${words} ${showList(them.map(({ other }) => named(other)))}`),
      ...(held.length === 0
        ? []
        : [
            `${held.length === 1 ? 'seat' : 'seats'}: ${held.map((one) => saySeat(one, named)).join('; ')}`,
          ]),
    ]
  }
}

type Moves = ReadonlyMap<string, { from: readonly string[]; to: readonly string[] }>

/** For each body, by its later id, what it stops and starts reporting to. */
function movesIn(compared: Compared): Moves {
  const { bodies } = compared
  const open = openBodies(compared)
  const moves = new Map<string, { from: string[]; to: string[] }>()
  const of = (id: string) => {
    const known = moves.get(id) ?? { from: [], to: [] }
    moves.set(id, known)
    return known
  }
  const reports = (line: Line | null) => line?.kind === 'reports-to'
  for (const { before, after } of linePairs(compared)) {
    if (!reports(before ?? after) || (before && after)) continue
    if (after && bodies.beforeOf.has(after.body) && !open.has(after.other))
      of(after.body).to.push(after.other)
    const still = before && bodies.afterOf.get(before.body)
    if (before && still && !open.has(before.other)) of(still).from.push(before.other)
  }
  return moves
}

/** What a body now reports to only because the body it reported to becomes that. */
function sayWhy(
  { fates }: Side,
  { from, to }: { from: readonly string[]; to: readonly string[] },
  named: (id: string) => string,
): string {
  const [was] = from
  const fate = fates.find(({ body }) => body === was)
  const isBecause =
    from.length === 1 && to.length === 1 && fate?.into.length === 1 && fate.into[0] === to[0]
  return isBecause ? `, by what happens to ${named(was ?? '')}` : ''
}

function sayMove(name: string, { from, to }: { from: string[]; to: string[] }): string {
  if (from.length === 0) return `${name} moves: it now reports to ${showList(to)} too`
  if (to.length === 0) return `${name} moves: it no longer reports to ${showList(from)}`
  return `${name} moves: it reported to ${showList(from)}, now to ${showList(to)}`
}

const LEADS = { yes: 'it leads the arrangements', no: 'it no longer leads the arrangements' }
const JOINT = {
  yes: 'it is held together with an adults board',
  no: 'it is no longer held together with an adults board',
}

const flag = (was: boolean, is: boolean, words: { yes: string; no: string }): string[] =>
  was === is ? [] : [is ? words.yes : words.no]

type Areas = Side['areas']

/** What of a body's own record differs. */
function fieldChanges(before: Body, after: Body, named: Areas): string[] {
  const life = lifeChange(before, after)
  const areas = areasChange(before, after, named)
  return [
    ...(before.kind === after.kind
      ? []
      : [`its kind was ${kindOf(before.kind)}, now ${kindOf(after.kind)}`]),
    ...flag(before.leads === true, after.leads === true, LEADS),
    ...flag(before.joint === true, after.joint === true, JOINT),
    ...(areas === null ? [] : [areas]),
    ...(before.listed === after.listed ? [] : ['which listed board it is differs']),
    ...(before.unlinked === after.unlinked ? [] : ['why it has no link differs']),
    ...(life === null ? [] : [life]),
  ]
}

type Told = { names: Names; areas: Areas; moves: Moves; after: Side }

function inBoth(before: Body, after: Body, told: Told): StructureDifference[] {
  const { names, areas, moves, after: later } = told
  const name = names.after(after.id)
  const difference = (kind: StructureDifference['kind'], said: string): StructureDifference => ({
    kind,
    subject: 'body',
    before: before.id,
    after: after.id,
    said,
  })
  const move = moves.get(after.id)
  const changes = fieldChanges(before, after, areas)
  return [
    ...(isSameName(before.name, after.name)
      ? []
      : [difference('renamed', `${names.before(before.id)} is renamed ${name}`)]),
    ...(move === undefined
      ? []
      : [
          difference(
            'moved',
            `${sayMove(name, { from: move.from.map(names.before), to: move.to.map(names.after) })}${sayWhy(later, move, names.before)}`,
          ),
        ]),
    ...(changes.length === 0
      ? []
      : [difference('changed', `${name} changes: ${changes.join('; ')}`)]),
  ]
}

/** An old body of one structure only, of which nobody has said why it is not in the other. */
function openDifference(
  compared: Compared,
  { id }: Body,
  { state: { open, where }, was, names }: { state: OpenBody; was: string[]; names: Names },
): StructureDifference {
  const isLater = where === compared.after
  const other = isLater ? compared.before : compared.after
  const [named, otherNamed] = isLater ? [names.after, names.before] : [names.before, names.after]
  const fateIn = ({ fates }: Side) => fates.find(({ body }) => body === id)
  const name = otherNamed(id)
  const said =
    where.called === undefined || other.called === undefined
      ? sayOpen(open, { name, fate: fateIn(where), was, named })
      : sayOpenUnder(open, {
          ...{ name, under: where.called, other: other.called },
          ...{ fate: fateIn(other), named: otherNamed },
        })
  const at = isLater ? { before: id, after: null } : { before: null, after: id }
  return { kind: 'undecided', subject: 'body', ...at, said }
}

/** Where bodies differ, in the order of the later structure, then what is gone or undecided. */
export function bodyDifferences(compared: Compared, names: Names): StructureDifference[] {
  const { before, after, bodies } = compared
  const old = new Map(before.bodies.map((body) => [body.id, body]))
  const open = openBodies(compared)
  const told = {
    names,
    areas: { ...before.areas, ...after.areas },
    moves: movesIn(compared),
    after,
  }
  const brings = belongings(after, names.after)
  const takes = belongings(before, names.before)
  const fates = new Map(after.fates.map((fate) => [fate.body, fate]))
  return [
    ...after.bodies.flatMap((body): StructureDifference[] => {
      const earlier = old.get(asBefore(bodies, body.id))
      if (earlier) return inBoth(earlier, body, told)
      if (bodies.beforeOf.has(body.id)) return []
      const was = brings(body)
      const state = open.get(body.id)
      if (state !== undefined) return [openDifference(compared, body, { state, was, names })]
      const said = `${names.after(body.id)} is added: ${was.join('; ')}`
      return [{ kind: 'added', subject: 'body', before: null, after: body.id, said }]
    }),
    ...before.bodies.flatMap((body): StructureDifference[] => {
      if (bodies.afterOf.has(body.id)) return []
      const was = takes(body)
      const state = open.get(body.id)
      if (state !== undefined) return [openDifference(compared, body, { state, was, names })]
      const fate = fates.get(body.id)
      const became = fate ? [`it ${sayWithReason(fate, names.after)}`] : []
      const said = `${names.before(body.id)} is removed: ${[...was, ...became].join('; ')}`
      return [{ kind: 'removed', subject: 'body', before: body.id, after: null, said }]
    }),
  ]
}
