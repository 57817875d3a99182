import type { OpenPlan } from '../../src/domain/facts.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { schedule, type ScheduleEntry } from '../../src/domain/schedule.ts'
import { showList } from '../../src/domain/show-date.ts'
import { areasNamed, mergeText } from '../same-in-areas.ts'

/** One line of the schedule page: an entry, with every area in which it is the same. */
export type Line = { entry: ScheduleEntry; areas: string[] }

/** What must be equal before two areas share a line; the words are compared apart. */
const keyOf = ({ id, due, standing, bases }: ScheduleEntry): string =>
  JSON.stringify([
    id,
    due,
    standing,
    bases.map((basis) => [basis.id, basis.due, basis.verdict, basis.likely, basis.applies]),
  ])

type Named = { entry: ScheduleEntry; name: string }

function mergeWhy(group: readonly Named[], why: (entry: ScheduleEntry) => string): string | null {
  const joint = showList(group.map(({ name }) => name))
  return mergeText(
    group.map(({ entry, name }) => ({ text: why(entry), area: name })),
    joint,
  )
}

/** One entry for all areas of a group; null where their reasons differ in more than the name. */
function merge(group: readonly Named[]): ScheduleEntry | null {
  const first = group[0]?.entry
  if (!first) return null
  const why = mergeWhy(group, (entry) => entry.why)
  const bases = first.bases.map((basis, n): BasisReading | null => {
    const words = mergeWhy(group, (entry) => entry.bases[n]?.why ?? '')
    return words === null ? null : { ...basis, why: words }
  })
  if (why === null || bases.some((basis) => basis === null)) return null
  return { ...first, why, bases: bases.filter((basis) => basis !== null) }
}

/** The group that an entry joins: same dates and readings, and reasons that can be told as one. */
function groupFor(groups: Named[][], own: Named): Named[] {
  const home =
    own.entry.kind === 'milestone'
      ? undefined
      : groups.find((group) => merge([...group, own]) !== null)
  if (home) return home
  const fresh: Named[] = []
  groups.push(fresh)
  return fresh
}

/** The schedule with what is equal in several areas shown once, the areas named. */
export function linesOf(opened: OpenPlan): Line[] {
  const alike = new Map<string, Named[][]>()
  const inOrder = new Map<Named[], readonly string[]>()
  for (const entry of schedule(opened)) {
    const names = areasNamed(opened.plan, entry.areas).map(({ name }) => name)
    const own: Named = { entry, name: names[0] ?? '' }
    const key = keyOf(entry)
    const groups = alike.get(key) ?? []
    alike.set(key, groups)
    const group = groupFor(groups, own)
    group.push(own)
    inOrder.set(group, group.length === 1 ? names : group.map(({ name }) => name))
  }
  return [...inOrder].flatMap(([group, areas]) => {
    const entry = group.length === 1 ? group[0]?.entry : merge(group)
    return entry ? [{ entry, areas: [...areas] }] : []
  })
}
