import { readEdtf } from './edtf.ts'
import type { OpenPlan } from './facts.ts'
import { metBy } from './met.ts'
import { ownersOf, recordedOwners, type OwnerName } from './owner-names.ts'
import type { Plan } from './plan.ts'
import { plannedDates, type PlannedDate } from './planned-dates.ts'
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

/** Is it recorded as done, though on a day that does not tell whether in time? */
function isDone({ framework, ...opened }: OpenPlan, { id, areas }: ScheduleEntry): boolean {
  const entry = framework?.entries.find((one) => one.id === id)
  const area = opened.plan.areas.find((one) => areas.includes(one.id))
  if (!framework || !entry || !area) return false
  return metBy({ ...opened, framework }, area, entry).restsOn === 'actual'
}

/**
 * Is its day still to come? Also where it cannot be told whether it will be met, as long as one of
 * its sources gives a day: the day is ahead all the same.
 */
export function isAhead(opened: OpenPlan, entry: ScheduleEntry): boolean {
  const { kind, standing, due } = entry
  if (standing === 'due-soon' || standing === 'upcoming') return true
  if (standing !== 'cannot-tell' || kind !== 'requirement' || due === null) return false
  const { earliest, latest } = readEdtf(due)
  return (latest ?? earliest ?? '') >= opened.today && !isDone(opened, entry)
}

/** The same for what binds or was promised; an event binds nobody. */
function isOwedAhead(opened: OpenPlan, entry: ScheduleEntry): boolean {
  if (entry.kind === 'event' || entry.due === null || !isAhead(opened, entry)) return false
  return (readEdtf(entry.due).latest ?? opened.today) >= opened.today
}

/** A date to come: of a line of the schedule, or one that the plan itself sets. */
export type NextDate<L> = { line: L } | { planned: PlannedDate }

/** In the order of the schedule: by the last possible day, then by the first. */
function dayOf(edtf: string | null): string {
  const { earliest = null, latest = null } = edtf === null ? {} : readEdtf(edtf)
  return `${latest ?? earliest ?? '~'} ${earliest ?? ''}`
}

/** Lines by date with planned key dates among them; on one day what is planned comes first. */
export function withPlanned<L extends Line>(
  lines: readonly L[],
  planned: readonly PlannedDate[],
): NextDate<L>[] {
  const waiting = planned.toSorted((a, b) => (dayOf(a.edtf) < dayOf(b.edtf) ? -1 : 1))
  const merged = lines.flatMap((line): NextDate<L>[] => {
    const due = dayOf(line.entry.due)
    const later = waiting.findIndex(({ edtf }) => dayOf(edtf) > due)
    const before = waiting.splice(0, later === -1 ? waiting.length : later)
    return [...before.map((one) => ({ planned: one })), { line }]
  })
  return [...merged, ...waiting.map((one) => ({ planned: one }))]
}

/** What is still ahead, the next first. */
export const nextDates = <L extends Line>(opened: OpenPlan, lines: readonly L[]): NextDate<L>[] =>
  withPlanned(
    lines.filter(({ entry }) => isOwedAhead(opened, entry)),
    plannedDates(opened),
  )

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

function add<L extends Line>(opened: OpenPlan, owed: Owed<L>, line: L): void {
  if (line.entry.standing === 'overdue') owed.overdue += 1
  if (isOwedAhead(opened, line.entry)) owed.next ??= line
  else if (line.entry.standing === 'cannot-tell') owed.cannotTell += 1
}

const dueOf = ({ next }: Owed<Line>): string => dayOf(next?.entry.due ?? null)

/** The most overdue first, then by what comes next; what nobody is named for stands at the end. */
function compareOwed(a: Owed<Line>, b: Owed<Line>): number {
  if ((a.owner === null) !== (b.owner === null)) return a.owner === null ? 1 : -1
  if (a.overdue !== b.overdue) return b.overdue - a.overdue
  const [x, y] = [dueOf(a), dueOf(b)]
  if (x !== y) return x < y ? -1 : 1
  return (a.owner?.name ?? '') < (b.owner?.name ?? '') ? -1 : 1
}

/** Who owes what: everybody with something overdue, ahead, or that cannot be told. */
export function owedBy<L extends Line>(opened: OpenPlan, lines: readonly L[]): Owed<L>[] {
  const { plan } = opened
  const byOwner = new Map<string, Owed<L>>()
  for (const line of lines) {
    if (line.entry.kind === 'event') continue
    const owner = ownerOf(plan, line.entry)
    const key = owner?.key ?? NOBODY
    const owed = byOwner.get(key) ?? { owner, overdue: 0, cannotTell: 0, next: null }
    add(opened, owed, line)
    byOwner.set(key, owed)
  }
  return [...byOwner.values()]
    .filter(({ overdue, cannotTell, next }) => overdue + cannotTell > 0 || next !== null)
    .toSorted(compareOwed)
}
