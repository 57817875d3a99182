import { ownerNames, readOwner, type OwnerNames } from '../pasted/owner.ts'
import { mayBePerson, sayPerson } from '../pasted/person-name.ts'
import { NewLines } from '../new-lines.ts'
import type { Plan, Source } from '../plan.ts'
import { nameKey } from '../same-name.ts'
import { isOfPlace, placeFields, planAtPlace, type StructurePlace } from '../structure-place.ts'
import type { Body, BodyFunction, Seat } from '../structure.ts'
import { line, Title } from '../text.ts'
import type { Draft, DraftSeat } from './draft.ts'
import { kindByName } from './kind.ts'
import type { Choices, KindBy, PastedRow } from './pasted-row.ts'

/** What rows are held against. */
type Setting = {
  plan: Plan
  place: StructurePlace
  source: Source | null
  choices: Choices
  /** What the ids of new things begin with. */
  seed: string
}

type Named = PastedRow & { draft: Draft & { name: string } }

/** The bodies of a place by their names, its own before those that are only seen from it. */
function bodiesByName(bodies: readonly Body[], place: StructurePlace): Map<string, Body> {
  const own = bodies.filter((body) => isOfPlace(body, place))
  const others = bodies.filter((body) => !isOfPlace(body, place))
  return new Map([...others, ...own].map((body) => [nameKey(body.name), body]))
}

/** The kind as the row itself tells it, best told first. */
function toldKind(draft: Draft): Pick<PastedRow, 'kind' | 'kindBy'> {
  const told: readonly (readonly [Body['kind'] | null | undefined, KindBy])[] = [
    [draft.kind, 'stated'],
    [draft.name === undefined ? null : kindByName(draft.name), 'name'],
    [draft.under !== undefined || draft.reportsTo.length > 0 ? 'sub-group' : null, 'place'],
  ]
  for (const [kind, kindBy] of told) if (kind) return { kind, kindBy }
  return {}
}

/** The kind that was chosen, where it is another than the row tells. */
function kindOf(
  draft: Draft,
  chosen: Body['kind'] | undefined,
): Pick<PastedRow, 'kind' | 'kindBy'> {
  const told = toldKind(draft)
  return chosen === undefined || chosen === told.kind ? told : { kind: chosen, kindBy: 'chosen' }
}

const isTaken = ({ line: n, doubtful }: Draft, { take }: Choices): boolean =>
  take === null ? doubtful !== true : take.has(n)

const sourced = (source: Source | null) => (source === null ? {} : { source })

/** One row with the body that it is; the bodies found so far are kept by name and by line. */
class Rows {
  readonly #setting: Setting
  readonly #known: Map<string, Body>
  readonly byName = new Map<string, { body: Body; line: number; isNew: boolean }>()
  readonly byLine = new Map<number, Body>()

  constructor(setting: Setting) {
    this.#setting = setting
    const { bodies } = planAtPlace(setting.plan, setting.place)
    this.#known = bodiesByName(bodies, setting.place)
  }

  bodyNamed(name: string): Body | undefined {
    return this.byName.get(nameKey(name))?.body ?? this.#known.get(nameKey(name))
  }

  #newBody({ line: n, name = '', from, to }: Draft, kind: Body['kind']): Body {
    const { place, seed, source } = this.#setting
    const life = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return {
      ...{ id: `${seed}-${n}`, name, kind, ...placeFields(place), areas: [], ...life },
      ...sourced(source),
    }
  }

  read(draft: Draft): PastedRow {
    const { choices } = this.#setting
    const empty = { draft, lines: [], seats: [], functions: [], notes: [...draft.notes] }
    if (draft.heading) return { ...empty, becomes: 'heading' }
    if (draft.name === undefined) return { ...empty, becomes: 'nothing' }
    const kind = kindOf(draft, choices.kinds.get(draft.line))
    if (!isTaken(draft, choices)) return { ...empty, ...kind, becomes: 'left-out' }
    const key = nameKey(draft.name)
    const before = this.byName.get(key)
    if (before) {
      this.byLine.set(draft.line, before.body)
      return { ...empty, becomes: 'again', body: before.body, sameAsLine: before.line }
    }
    const known = this.#known.get(key)
    // Without a kind it is no body yet; it is shown as one, and its reader is asked for the kind.
    const body = known ?? this.#newBody(draft, kind.kind ?? 'board')
    this.byName.set(key, { body, line: draft.line, isNew: known === undefined })
    this.byLine.set(draft.line, body)
    return known
      ? { ...empty, becomes: 'known', body }
      : { ...empty, ...kind, becomes: 'new', body }
  }
}

const sayRound = (round: readonly string[], nameOf: (id: string) => string): string =>
  round.map((id) => `“${nameOf(id)}”`).join(' reports to ')

/** The bodies that a row says it reports to; what is not found is noted at the row. */
function othersOf({ draft, notes }: PastedRow, rows: Rows): Body[] {
  const above = draft.under === undefined ? undefined : rows.byLine.get(draft.under)
  if (draft.under !== undefined && above === undefined)
    notes.push(`Row ${draft.under}, which it stands under, is not added, so it reports to nothing`)
  const named = draft.reportsTo.flatMap((name) => {
    const body = rows.bodyNamed(name)
    if (body === undefined)
      notes.push(
        `“${name}” is neither in a row that is added nor in the plan, so it gets no line to it`,
      )
    return body ?? []
  })
  return above ? [above, ...named] : named
}

function addLines(row: PastedRow, rows: Rows, lines: NewLines, setting: Setting): void {
  const { body, notes } = row
  if (body === undefined) return
  const names = new Map([...rows.byName.values()].map((one) => [one.body.id, one.body.name]))
  const nameOf = (id: string): string =>
    names.get(id) ?? setting.plan.bodies.find((one) => one.id === id)?.name ?? id
  for (const other of othersOf(row, rows)) {
    const before = lines.added.length
    const refused = lines.add(body.id, other.id, sourced(setting.source))
    if (refused?.refused === 'itself') notes.push('It would report to itself, so no line is added')
    else if (refused)
      notes.push(
        `No line to “${other.name}” is added, for it would go round in a circle: ${sayRound(refused.round, nameOf)}`,
      )
    row.lines.push(...lines.added.slice(before))
  }
}

const Role = line(200)

/** A seat for whom a cell names; null with a note where it names nobody that a seat can hold. */
function seatOf(
  { part, words }: DraftSeat,
  names: OwnerNames,
  notes: string[],
): Omit<Seat, 'id' | 'body'> | null {
  const { owner, unread } = readOwner(words, names)
  if (unread !== undefined) notes.push(unread.replace('owner', part))
  if (owner?.organisation !== undefined) return { part, organisation: owner.organisation }
  const role = Role.safeParse(owner?.role)
  if (!role.success) return null
  if (mayBePerson(role.data)) notes.push(sayPerson(role.data))
  return { part, role: role.data }
}

const seatKey = ({ body, part, organisation = '', role = '' }: Omit<Seat, 'id'>): string =>
  `${body} ${part} ${organisation} ${nameKey(role)}`

/** What rows add to bodies besides lines: seats and functions that are not there yet. */
class Holdings {
  readonly #setting: Setting
  readonly #names: OwnerNames
  readonly #seats: Set<string>
  readonly #functions: Set<string>

  constructor(setting: Setting) {
    const { plan } = setting
    this.#setting = setting
    this.#names = ownerNames({ ...plan, bodies: [] })
    this.#seats = new Set(plan.seats.map(seatKey))
    this.#functions = new Set(
      plan.functions.map(({ body = '', name }) => `${body} ${nameKey(name)}`),
    )
  }

  #seatsOf({ draft, notes }: PastedRow, body: Body): Seat[] {
    const { seed, source } = this.#setting
    return draft.seats.flatMap((given, n): Seat[] => {
      const seat = seatOf(given, this.#names, notes)
      if (seat === null) return []
      const key = seatKey({ ...seat, body: body.id })
      if (this.#seats.has(key)) return []
      this.#seats.add(key)
      return [{ id: `${seed}-${draft.line}-s${n + 1}`, body: body.id, ...seat, ...sourced(source) }]
    })
  }

  #functionsOf({ draft, notes }: PastedRow, body: Body): BodyFunction[] {
    const { seed, source } = this.#setting
    return draft.functions.flatMap((name, n): BodyFunction[] => {
      if (!Title.safeParse(name).success) {
        notes.push('A function has a name that is too long or cannot be kept; it is left out')
        return []
      }
      const key = `${body.id} ${nameKey(name)}`
      if (this.#functions.has(key)) return []
      this.#functions.add(key)
      const option = body.option === undefined ? {} : { option: body.option }
      const id = `${seed}-${draft.line}-f${n + 1}`
      return [{ id, name, body: body.id, ...option, ...sourced(source) }]
    })
  }

  addTo(row: PastedRow): void {
    if (row.body === undefined) return
    row.seats.push(...this.#seatsOf(row, row.body))
    row.functions.push(...this.#functionsOf(row, row.body))
  }
}

const isNamed = (row: PastedRow): row is Named => row.draft.name !== undefined

/**
 * What each row becomes in a place of a plan. A name that the plan has there already is that body:
 * it is not added again, and what stands under it reports to it.
 */
export function placeRows(drafts: readonly Draft[], setting: Setting): PastedRow[] {
  const rows = new Rows(setting)
  const placed = drafts.map((draft) => rows.read(draft))
  let n = 0
  const lines = new NewLines(setting.plan, () => `${setting.seed}-l${(n += 1)}`)
  const holdings = new Holdings(setting)
  for (const row of placed.filter(isNamed)) {
    addLines(row, rows, lines, setting)
    holdings.addTo(row)
  }
  return placed
}
