import type { OpenPlan } from '../../src/domain/facts.ts'
import { recordsOf } from '../../src/domain/owner-names.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { schedule, type ScheduleEntry } from '../../src/domain/schedule.ts'
import { showList } from '../../src/domain/show-date.ts'
import { areasNamed, mergeText } from '../same-in-areas.ts'

/**
 * One line of the schedule page: an entry, with every area in which it is the same. The entry's
 * own `areas` are those of the whole line.
 */
export type Line = { entry: ScheduleEntry; areas: string[] }

type Named = { entry: ScheduleEntry; name: string }

/** Entries of several areas that can be told as one, and the one that they become. */
type Group = { named: Named[]; entry: ScheduleEntry }

const isSameReading = (a: BasisReading, b: BasisReading | undefined): boolean =>
  a.id === b?.id &&
  a.due === b.due &&
  a.verdict === b.verdict &&
  a.likely === b.likely &&
  a.applies === b.applies

/** Same dates, readings and standing; the words are compared apart. */
const isAlike = (a: ScheduleEntry, b: ScheduleEntry): boolean =>
  a.due === b.due &&
  a.standing === b.standing &&
  a.bases.length === b.bases.length &&
  a.bases.every((basis, n) => isSameReading(basis, b.bases[n]))

/** What is recorded of a requirement in the areas of an entry: who owns it and how it goes. */
const recorded = (plan: Plan, entry: ScheduleEntry): string =>
  plan.requirementRecords.length === 0
    ? ''
    : JSON.stringify(recordsOf(plan, entry).map(({ owner, progress }) => [owner, progress]))

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
  const why = mergeWhy(group, (entry) => entry.why)
  if (!first || why === null) return null
  const bases: BasisReading[] = []
  for (const [n, basis] of first.bases.entries()) {
    const words = mergeWhy(group, (entry) => entry.bases[n]?.why ?? '')
    if (words === null) return null
    bases.push({ ...basis, why: words })
  }
  return { ...first, areas: group.flatMap(({ entry }) => entry.areas), why, bases }
}

/** Takes an entry into a group of its like; false if it does not fit. */
function join(plan: Plan, group: Group, own: Named): boolean {
  const first = group.named[0]?.entry
  if (!first || !isAlike(first, own.entry)) return false
  if (recorded(plan, first) !== recorded(plan, own.entry)) return false
  const entry = merge([...group.named, own])
  if (!entry) return false
  group.named.push(own)
  group.entry = entry
  return true
}

function makeLines(opened: OpenPlan): Line[] {
  const { plan } = opened
  const names = new Map(plan.areas.map(({ id, name }) => [id, name]))
  const byId = new Map<string, Group[]>()
  const lines: (Line | Group)[] = []
  for (const entry of schedule(opened)) {
    if (entry.area === undefined || entry.kind === 'milestone') {
      lines.push({ entry, areas: areasNamed(plan, entry.areas).map(({ name }) => name) })
      continue
    }
    const own = { entry, name: names.get(entry.area) ?? '' }
    const groups = byId.get(entry.id) ?? []
    if (groups.some((group) => join(plan, group, own))) continue
    const fresh = { named: [own], entry }
    byId.set(entry.id, [...groups, fresh])
    lines.push(fresh)
  }
  return lines.map((line) =>
    'named' in line ? { entry: line.entry, areas: line.named.map(({ name }) => name) } : line,
  )
}

type Kept = { opened: OpenPlan; lines: readonly Line[] }

const kept = new WeakMap<Plan, Kept>()

const isSameDay = (a: OpenPlan, b: OpenPlan): boolean =>
  a.today === b.today && a.framework === b.framework && a.holidays === b.holidays

/**
 * The schedule with what is equal in several areas shown once, the areas named. A plan never
 * changes in place, so the lines of its last day are kept for as long as the plan itself is.
 */
export function linesOf(opened: OpenPlan): readonly Line[] {
  const known = kept.get(opened.plan)
  if (known && isSameDay(known.opened, opened)) return known.lines
  const lines = makeLines(opened)
  kept.set(opened.plan, { opened, lines })
  return lines
}
