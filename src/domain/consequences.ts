import { isSame } from './is-same.ts'
import type { OpenPlan } from './facts.ts'
import { findingChanges, type FindingChanges } from './finding-changes.ts'
import { check } from './findings/check.ts'
import { schedule, type ScheduleEntry } from './schedule.ts'

/** An entry of the schedule that a change moves; null: it is not there. */
export type MovedEntry = { before: ScheduleEntry | null; after: ScheduleEntry | null }

/** What a change would do to every date and every finding of a plan. */
export type Consequences = FindingChanges & { entries: MovedEntry[] }

const entryKey = ({ id, area }: ScheduleEntry): string => `${id} ${area ?? ''}`

/** What people see of an entry; the order of the schedule is no change. */
const shown = ({
  title,
  areas,
  due,
  standing,
  why,
  owner,
  papersBy,
  bases,
}: ScheduleEntry): unknown => ({
  title,
  areas,
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

/** What differs between a plan on a day and the same plan after a change. */
export const consequences = (before: OpenPlan, after: OpenPlan): Consequences => ({
  entries: movedEntries(schedule(before), schedule(after)),
  ...findingChanges(
    check(before),
    check(after),
    [before.plan, after.plan].flatMap(({ areas }) => areas.map(({ id }) => id)),
  ),
})
