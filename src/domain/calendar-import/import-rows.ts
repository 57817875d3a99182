import type { Day } from '../day.ts'
import { mayBePersonal, PERSONAL } from '../pasted/personal.ts'
import { plainTitle } from '../pasted/title.ts'
import type { Dated, Milestone, Plan } from '../plan.ts'
import { onEdtf, showDay } from '../show-date.ts'
import type { LeftOut } from './left-out.ts'
import type { ImportEntry, ReadCalendar } from './read-calendar.ts'

/** What an entry of another calendar is to the plan. */
export type ImportRow = {
  entry: ImportEntry
  /**
   * `known`: the plan has a milestone of this title and day that was not taken from a calendar.
   * `held`: its milestone is done or cancelled, so that it stays as it is. `ended`: cancelled in
   * the calendar, while the plan still has it.
   */
  is: 'new' | 'moved' | 'renamed' | 'known' | 'same' | 'held' | 'ended'
  /** The plan’s own milestone, where it has one. */
  milestone?: Milestone
  /** Does the calendar call it by another name than the plan? */
  isRenamed: boolean
  /** What to check before it is taken, a sentence each, without the full stop. */
  notes: string[]
  /** Is it ticked at first? */
  isOffered: boolean
}

/** Entries held against a plan, and what is left out. */
export type ImportRows = { rows: ImportRow[]; leftOut: LeftOut[] }

type Known = {
  byKey: ReadonlyMap<string, Milestone>
  /** Those that were never taken from a calendar. */
  byTitle: ReadonlyMap<string, Milestone[]>
}

function knownIn({ milestones }: Plan): Known {
  const byKey = new Map<string, Milestone>()
  const byTitle = new Map<string, Milestone[]>()
  for (const milestone of milestones) {
    const { calendarUid, title, cancelled } = milestone
    if (calendarUid !== undefined) byKey.set(calendarUid, milestone)
    else if (!cancelled) {
      const name = plainTitle(title)
      byTitle.set(name, [...(byTitle.get(name) ?? []), milestone])
    }
  }
  return { byKey, byTitle }
}

/** The day of an entry as a plan holds it: of several days the first, with all of them in words. */
export const dateOf = ({ day, last }: ImportEntry): Dated => ({
  edtf: day,
  ...(last === undefined ? {} : { asWritten: `${showDay(day)} to ${showDay(last)}` }),
})

const isOn = ({ when }: Milestone, { day }: ImportEntry): boolean => when?.edtf === day

const sayDays = ({ last }: ImportEntry): string[] =>
  last === undefined ? [] : [`It takes several days, to ${showDay(last)}: the first one is taken`]

const notesOf = (entry: ImportEntry): string[] => [
  ...(mayBePersonal(entry.title) ? [PERSONAL] : []),
  ...sayDays(entry),
  ...(entry.note === undefined ? [] : [entry.note]),
]

function heldWhy(milestone: Milestone, entry: ImportEntry): string | null {
  if (milestone.cancelled)
    return 'It is cancelled in the plan. Restore it there first if it is to come back'
  return milestone.done && !isOn(milestone, entry)
    ? 'It is recorded as done in the plan, so its date stays as it is'
    : null
}

/** A milestone that was taken from this very entry before. */
function againstOwn(entry: ImportEntry, milestone: Milestone): ImportRow {
  const isRenamed = plainTitle(milestone.title) !== plainTitle(entry.title)
  const row = { entry, milestone, isRenamed }
  const held = heldWhy(milestone, entry)
  if (held !== null) return { ...row, is: 'held', notes: [held], isOffered: false }
  if (isOn(milestone, entry))
    return { ...row, is: isRenamed ? 'renamed' : 'same', notes: notesOf(entry), isOffered: false }
  return { ...row, is: 'moved', notes: notesOf(entry), isOffered: true }
}

const sayDate = ({ when }: Milestone): string => (when ? onEdtf(when.edtf) : 'without a date')

function asNew(entry: ImportEntry, alike: readonly Milestone[], today: Day): ImportRow {
  const [other] = alike
  const isPast = entry.day < today
  const notes = [
    ...notesOf(entry),
    ...(isPast ? ['It is before today'] : []),
    ...(other ? [`The plan has a milestone of this name ${sayDate(other)}`] : []),
  ]
  const isOffered = !isPast && !mayBePersonal(entry.title)
  return { entry, is: 'new', isRenamed: false, notes, isOffered }
}

function againstPlan(entry: ImportEntry, { byKey, byTitle }: Known, today: Day): ImportRow {
  const own = entry.key === null ? undefined : byKey.get(entry.key)
  if (own) return againstOwn(entry, own)
  const alike = byTitle.get(plainTitle(entry.title)) ?? []
  const milestone = alike.find((one) => isOn(one, entry))
  if (!milestone) return asNew(entry, alike, today)
  const row = { entry, milestone, isRenamed: false, notes: notesOf(entry) }
  return { ...row, is: entry.key === null ? 'same' : 'known', isOffered: entry.key !== null }
}

/** What is cancelled there is of interest only where the plan still has it. */
function endedIn({ cancelled, leftOut }: ReadCalendar, { byKey }: Known): ImportRows {
  const rows: ImportRow[] = []
  const others: string[] = []
  for (const entry of cancelled) {
    const milestone = entry.key === null ? undefined : byKey.get(entry.key)
    if (milestone && !milestone.cancelled && !milestone.done)
      rows.push({ entry, milestone, is: 'ended', isRenamed: false, notes: [], isOffered: false })
    else others.push(entry.title)
  }
  const why = { why: 'cancelled' as const, count: others.length, titles: others.slice(0, 20) }
  return { rows, leftOut: others.length === 0 ? leftOut : [why, ...leftOut] }
}

/** Holds what was read of a file against the plan as it is. */
export function importRows(read: ReadCalendar, plan: Plan, today: Day): ImportRows {
  const known = knownIn(plan)
  const ended = endedIn(read, known)
  const rows = read.entries.map((entry) => againstPlan(entry, known, today))
  return { rows: [...rows, ...ended.rows], leftOut: ended.leftOut }
}
