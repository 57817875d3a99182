import type { MovedEntry } from '../../src/domain/consequences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { ChangedFinding } from '../../src/domain/finding-changes.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { findingLines } from '../findings/lines.ts'
import { areasNamed } from '../same-in-areas.ts'
import { linesOf, type Line } from '../schedule/lines.ts'

/** An entry of the schedule before and after a change, once for all areas where it is the same. */
export type MovedLine = { before: Line | null; after: Line | null }

const lineOf = (lines: readonly Line[], { id, area }: ScheduleEntry): Line | null =>
  lines.find(
    ({ entry }) => entry.id === id && (area === undefined || entry.areas.includes(area)),
  ) ?? null

const areasOf = (line: Line | null): string => JSON.stringify(line?.entry.areas ?? null)

type Lines = { then: readonly Line[]; now: readonly Line[] }

/** The whole lines of an entry that moves; null for one whose areas part or come together. */
function whole({ then, now }: Lines, entry: ScheduleEntry): MovedLine | null {
  const line = { before: lineOf(then, entry), after: lineOf(now, entry) }
  const parts = line.before && line.after && areasOf(line.before) !== areasOf(line.after)
  return parts ? null : line
}

const lineAlone = (plan: Plan, entry: ScheduleEntry | null): Line | null =>
  entry && { entry, areas: areasNamed(plan, entry.areas).map(({ name }) => name) }

/** What a change moves, with what is equal in several areas, now and after it, told once. */
export function movedLines(
  before: OpenPlan,
  after: OpenPlan,
  entries: readonly MovedEntry[],
): MovedLine[] {
  const lines = { then: linesOf(before), now: linesOf(after) }
  const moved = new Map<string, MovedLine>()
  for (const one of entries) {
    const entry = one.after ?? one.before
    if (!entry) continue
    const line = whole(lines, entry) ?? {
      before: lineAlone(before.plan, one.before),
      after: lineAlone(after.plan, one.after),
    }
    moved.set(`${entry.id} ${areasOf(line.after ?? line.before)}`, line)
  }
  return [...moved.values()]
}

const join = (a: ChangedFinding, b: ChangedFinding): ChangedFinding => ({
  before: [...a.before, ...b.before],
  after: [...a.after, ...b.after],
})

/** Are two lists, told together, as short as each of them is? Then they say the same. */
const isAsShort = (both: readonly Finding[], ...each: (readonly Finding[])[]): boolean =>
  each.every(({ length }) => length === both.length)

const told = (plan: Plan, findings: readonly Finding[]): Finding[] =>
  findingLines(plan, findings).map(({ finding }) => finding)

/** What two findings about several areas must share before they can be told as one. */
function alikeKey({ areas }: Plan, { before, after }: ChangedFinding): string {
  const ids = new Set(areas.map(({ id }) => id))
  const keys = [...before, ...after].map(({ code, force, citations, subjects }) =>
    JSON.stringify([code, force, citations, subjects.filter((id) => !ids.has(id)).toSorted()]),
  )
  return [...new Set(keys)].toSorted().join(' ')
}

/** Findings that a change alters, with what is altered alike in several areas told once. */
export function changedLines(
  before: Plan,
  after: Plan,
  changes: readonly ChangedFinding[],
): ChangedFinding[] {
  const tell = (change: ChangedFinding): ChangedFinding => ({
    before: told(before, change.before),
    after: told(after, change.after),
  })
  // A thousand findings are compared only with those that could be told together with them.
  const alike = new Map<string, ChangedFinding[]>()
  for (const change of changes) {
    const key = alikeKey(after, change)
    const groups = alike.get(key) ?? []
    alike.set(key, groups)
    const home = groups.findIndex((group) => {
      const both = tell(join(group, change))
      const [own, other] = [tell(group), tell(change)]
      return (
        isAsShort(both.before, own.before, other.before) &&
        isAsShort(both.after, own.after, other.after)
      )
    })
    const group = groups[home]
    if (group) groups[home] = join(group, change)
    else groups.push(change)
  }
  return [...alike.values()].flat().map(tell)
}
