import type { OpenPlan } from './facts.ts'
import { isSame } from './differences.ts'
import { check } from './findings/check.ts'
import type { Finding } from './findings/finding.ts'
import { schedule, type ScheduleEntry } from './schedule.ts'

/** An entry of the schedule that a change moves; null: it is not there. */
export type MovedEntry = { before: ScheduleEntry | null; after: ScheduleEntry | null }

/** A finding whose words or verdict a change alters. */
export type ChangedFinding = { before: Finding; after: Finding }

/** What a change would do to every date and every finding of a plan. */
export type Consequences = {
  entries: MovedEntry[]
  appear: Finding[]
  go: Finding[]
  change: ChangedFinding[]
  /** How many findings stay as they are. */
  stay: number
}

const entryKey = ({ id, area }: ScheduleEntry): string => `${id} ${area ?? ''}`

/** What people see of an entry; the order of the schedule is no change. */
const shown = ({ title, due, standing, why, owner, papersBy, bases }: ScheduleEntry): unknown => ({
  title,
  due,
  standing,
  why,
  owner,
  papersBy,
  bases,
})

function movedEntries(before: readonly ScheduleEntry[], after: readonly ScheduleEntry[]) {
  const then = new Map(before.map((entry) => [entryKey(entry), entry]))
  const now = new Map(after.map((entry) => [entryKey(entry), entry]))
  const keys = new Set([...now.keys(), ...then.keys()])
  return [...keys].flatMap((key): MovedEntry[] => {
    const moved = { before: then.get(key) ?? null, after: now.get(key) ?? null }
    const same = moved.before && moved.after && isSame(shown(moved.before), shown(moved.after))
    return same ? [] : [moved]
  })
}

/** What makes two findings the same one, whatever they say of it now. */
const findingKey = ({ code, force, subjects, citations }: Finding): string =>
  JSON.stringify([code, force, subjects.toSorted(), citations])

/** Several findings may share a key (two steps in the wrong order); they pair up in turn. */
function byKey(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = findingKey(finding)
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return groups
}

function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
): Omit<Consequences, 'entries'> {
  const then = byKey(before)
  const changes: Omit<Consequences, 'entries'> = { appear: [], go: [], change: [], stay: 0 }
  for (const finding of after) {
    const twin = then.get(findingKey(finding))?.shift()
    if (!twin) changes.appear.push(finding)
    else if (isSame(twin, finding)) changes.stay += 1
    else changes.change.push({ before: twin, after: finding })
  }
  changes.go.push(...[...then.values()].flat())
  return changes
}

/** What differs between a plan on a day and the same plan after a change. */
export const consequences = (before: OpenPlan, after: OpenPlan): Consequences => ({
  entries: movedEntries(schedule(before), schedule(after)),
  ...findingChanges(check(before), check(after)),
})
