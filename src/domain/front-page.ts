import type { Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import { ownersOf, recordedOwners, type OwnerName } from './owner-names.ts'
import type { Plan } from './plan.ts'
import { NOBODY } from './schedule-filter.ts'
import type { ScheduleEntry } from './schedule.ts'

/** A line of a schedule, whatever else it carries. Lines come by due date. */
type Line = { entry: ScheduleEntry }

/** The first few of a list, and how many more there are. */
export type Few<T> = { shown: T[]; more: number }

export const firstFew = <T>(all: readonly T[], most: number): Few<T> => ({
  shown: all.slice(0, most),
  more: Math.max(0, all.length - most),
})

/** Is its day still to come? For what binds or was promised; an event binds nobody. */
function isAhead({ kind, standing, due }: ScheduleEntry, today: Day): boolean {
  if (kind === 'event' || due === null) return false
  if (standing !== 'due-soon' && standing !== 'upcoming') return false
  return (readEdtf(due).latest ?? today) >= today
}

/** What is still ahead, the next first. */
export const nextLines = <L extends Line>(lines: readonly L[], today: Day): L[] =>
  lines.filter(({ entry }) => isAhead(entry, today))

/** What is overdue, the oldest first. */
export const overdueLines = <L extends Line>(lines: readonly L[]): L[] =>
  lines.filter(({ entry }) => entry.standing === 'overdue')

/** What one owner owes: how much is late or cannot be told, and what comes next. */
export type Owed<L> = {
  /** Null where the plan names nobody. */
  owner: OwnerName | null
  overdue: number
  cannotTell: number
  next: L | null
}

/** Who is asked for it first: whoever the plan records, else the duty holder of the framework. */
const ownerOf = (plan: Plan, entry: ScheduleEntry): OwnerName | null =>
  recordedOwners(plan, entry)[0] ?? ownersOf(plan, entry)[0] ?? null

function add<L extends Line>(owed: Owed<L>, line: L, today: Day): void {
  if (line.entry.standing === 'overdue') owed.overdue += 1
  if (line.entry.standing === 'cannot-tell') owed.cannotTell += 1
  if (isAhead(line.entry, today)) owed.next ??= line
}

const dueOf = ({ next }: Owed<Line>): string => {
  const { earliest = null, latest = null } = next?.entry.due == null ? {} : readEdtf(next.entry.due)
  return latest ?? earliest ?? '~'
}

/** The most overdue first, then by what comes next; what nobody is named for stands at the end. */
function compareOwed(a: Owed<Line>, b: Owed<Line>): number {
  if ((a.owner === null) !== (b.owner === null)) return a.owner === null ? 1 : -1
  if (a.overdue !== b.overdue) return b.overdue - a.overdue
  const [x, y] = [dueOf(a), dueOf(b)]
  if (x !== y) return x < y ? -1 : 1
  return (a.owner?.name ?? '') < (b.owner?.name ?? '') ? -1 : 1
}

/** Who owes what: everybody with something overdue, ahead, or that cannot be told. */
export function owedBy<L extends Line>(plan: Plan, lines: readonly L[], today: Day): Owed<L>[] {
  const byOwner = new Map<string, Owed<L>>()
  for (const line of lines) {
    if (line.entry.kind === 'event') continue
    const owner = ownerOf(plan, line.entry)
    const key = owner?.key ?? NOBODY
    const owed = byOwner.get(key) ?? { owner, overdue: 0, cannotTell: 0, next: null }
    add(owed, line, today)
    byOwner.set(key, owed)
  }
  return [...byOwner.values()]
    .filter(({ overdue, cannotTell, next }) => overdue + cannotTell > 0 || next !== null)
    .toSorted(compareOwed)
}
