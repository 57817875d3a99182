import { ownersOf, type OwnerName } from './owner-names.ts'
import type { Plan } from './plan.ts'
import { WORST, type ScheduleEntry } from './schedule.ts'
import type { Standing } from './standing.ts'

/** What sort of entry it is; only what has a basis in law is called a duty. */
export const ENTRY_KINDS = ['law', 'guidance', 'milestone', 'event'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** The orders a schedule can be read in. By date is its own. */
export const SORTS = ['date', 'standing', 'owner', 'area', 'title'] as const
export type Sort = (typeof SORTS)[number]

/** Which entries of a schedule somebody wants to see, and in what order. Empty: all of them. */
export type Choice = {
  standings: readonly Standing[]
  /** The key of an owner, or NOBODY. */
  owner: string | null
  area: string | null
  kinds: readonly EntryKind[]
  sort: Sort
}

/** Everything, by date. */
export const EVERYTHING: Choice = {
  standings: [],
  owner: null,
  area: null,
  kinds: [],
  sort: 'date',
}

/** The key for "nobody is named", where others have an owner's. */
export const NOBODY = 'nobody-named'

/** A line of a schedule, whatever else it carries. */
type Line = { entry: ScheduleEntry }

/** What can be chosen from in one plan: owners that occur in its schedule, and its areas. */
export type Choices = { owners: OwnerName[]; areas: { id: string; name: string }[] }

const collator = new Intl.Collator('en-GB', { numeric: true })

/** Law if any basis of it is, else guidance; or an event, or a milestone. */
export function kindOf({ kind, bases }: ScheduleEntry): EntryKind {
  if (kind !== 'requirement') return kind
  return bases.some(({ force }) => force === 'law') ? 'law' : 'guidance'
}

/** The owners that occur, by name, and the plan's areas. */
export function choicesOf(plan: Plan, lines: readonly Line[]): Choices {
  const owners = new Map<string, OwnerName>()
  for (const { entry } of lines)
    for (const owner of ownersOf(plan, entry)) owners.set(owner.key, owner)
  return {
    owners: [...owners.values()].toSorted((a, b) => collator.compare(a.name, b.name)),
    areas: plan.areas.map(({ id, name }) => ({ id, name })),
  }
}

/** What an address asks of the schedule, by parameter; each may be there several times. */
export type Query = Readonly<Record<string, readonly string[]>>

/** What was asked for, and a sentence for each value that there is not. */
export type Asked = { choice: Choice; ignored: string[] }

const LONGEST_ECHO = 60

const echo = (value: string): string =>
  value.length > LONGEST_ECHO ? `${value.slice(0, LONGEST_ECHO).toWellFormed()}…` : value

const noSuch = (noun: string, value: string): string =>
  `There is no ${noun} “${echo(value)}” here, so it was left out of the choice.`

/** The values given for a parameter: those that can be chosen, each once, and a word on the others. */
function given<T extends string>(
  query: Query,
  name: string,
  known: readonly T[],
  noun: string,
): { values: T[]; ignored: string[] } {
  const typed = [...new Set(query[name] ?? [])].filter((value) => value !== '')
  const values = known.filter((value) => typed.includes(value))
  return {
    values,
    ignored: typed
      .filter((value) => !values.some((one) => one === value))
      .map((value) => noSuch(noun, value)),
  }
}

/** The same for a parameter with one value: of several that exist, the first is taken. */
function one<T extends string>(
  query: Query,
  name: string,
  known: readonly T[],
  noun: string,
): { value: T | null; ignored: string[] } {
  const first = (query[name] ?? []).find((typed) => known.some((value) => value === typed))
  const { values, ignored } = given(query, name, known, noun)
  const value = values.find((candidate) => candidate === first) ?? null
  const more =
    values.length > 1
      ? [`Only one ${noun} can be chosen at a time; the first that was asked for is shown.`]
      : []
  return { value, ignored: [...ignored, ...more] }
}

/** Reads what an address asks for. What there is not is left out, and said. */
export function readChoice(query: Query, { owners, areas }: Choices): Asked {
  const standings = given(query, 'standing', WORST, 'standing')
  const kinds = given(query, 'kind', ENTRY_KINDS, 'kind')
  const keys = [...owners.map(({ key }) => key), NOBODY]
  const owner = one(query, 'owner', keys, 'owner')
  const area = one(
    query,
    'area',
    areas.map(({ id }) => id),
    'area',
  )
  const sort = one(query, 'sort', SORTS, 'order')
  return {
    choice: {
      standings: standings.values,
      owner: owner.value,
      area: area.value,
      kinds: kinds.values,
      sort: sort.value ?? 'date',
    },
    ignored: [standings, owner, area, kinds, sort].flatMap(({ ignored }) => ignored),
  }
}

/** Is anything left out by this choice, as against only put in another order? */
export const isFiltered = ({ standings, owner, area, kinds }: Choice): boolean =>
  standings.length > 0 || owner !== null || area !== null || kinds.length > 0

function isOwnedBy(plan: Plan, entry: ScheduleEntry, owner: string): boolean {
  if (entry.kind === 'event') return false
  const owners = ownersOf(plan, entry)
  return owner === NOBODY ? owners.length === 0 : owners.some(({ key }) => key === owner)
}

const isWanted = (plan: Plan, entry: ScheduleEntry, choice: Choice): boolean =>
  (choice.standings.length === 0 || choice.standings.includes(entry.standing)) &&
  (choice.kinds.length === 0 || choice.kinds.includes(kindOf(entry))) &&
  (choice.area === null || entry.areas.includes(choice.area)) &&
  (choice.owner === null || isOwnedBy(plan, entry, choice.owner))

/** What an order goes by; what has none of it (no owner, no area) comes last. */
function sortText(plan: Plan, entry: ScheduleEntry, sort: 'owner' | 'area' | 'title'): string {
  if (sort === 'title') return entry.title
  if (sort === 'owner') return entry.kind === 'event' ? '' : (ownersOf(plan, entry)[0]?.name ?? '')
  return plan.areas.flatMap(({ id, name }) => (entry.areas.includes(id) ? [name] : [])).join(', ')
}

function sorted<L extends Line>(plan: Plan, lines: readonly L[], sort: Sort): L[] {
  if (sort === 'date') return [...lines]
  if (sort === 'standing')
    return lines.toSorted(
      (a, b) => WORST.indexOf(a.entry.standing) - WORST.indexOf(b.entry.standing),
    )
  return lines
    .map((line) => ({ line, text: sortText(plan, line.entry, sort) }))
    .toSorted((a, b) =>
      (a.text === '') === (b.text === '')
        ? collator.compare(a.text, b.text)
        : a.text === ''
          ? 1
          : -1,
    )
    .map(({ line }) => line)
}

/** The lines that are wanted, in the order asked for; within it by date, as they came. */
export const chooseLines = <L extends Line>(plan: Plan, lines: readonly L[], choice: Choice): L[] =>
  sorted(
    plan,
    lines.filter(({ entry }) => isWanted(plan, entry, choice)),
    choice.sort,
  )
