import { addDays, dayOfInstant, type Day } from '../day.ts'
import { CHANGE_GROUPS, changeGroup } from '../history/change-groups.ts'
import { undoneOf } from '../history/undone-by.ts'
import type { JournalEntry } from '../journal.ts'
import { plainLine } from '../plain-line.ts'
import { showDay } from '../show-date.ts'
import { choiceTitle } from './slide-name.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

const touched = ({ differences = [] }: JournalEntry): string[] =>
  differences.map(({ at }) => at[0] ?? '')

const groupOf = (entry: JournalEntry): string => changeGroup(touched(entry)[0])

/** Which slides are shown is no change to the plan that they show. */
function isOfSlides(entry: JournalEntry): boolean {
  const lists = touched(entry)
  return lists.length > 0 && lists.every((list) => list === 'slides')
}

/** Changes without those that were taken back again, and what took them back. */
function standing(entries: readonly JournalEntry[]): JournalEntry[] {
  const left = new Map(entries.map((entry) => [entry.revision, entry]))
  // From the latest: an undoing that was itself undone takes nothing back.
  for (const entry of entries.toReversed()) {
    const undone = undoneOf(entry)
    if (undone === null || !left.has(entry.revision) || !left.has(undone)) continue
    left.delete(undone)
    left.delete(entry.revision)
  }
  return [...left.values()]
}

const dayOf = ({ at }: JournalEntry): Day => dayOfInstant(at)

const rowOf = (entry: JournalEntry): string[] => [
  groupOf(entry),
  plainLine(entry.said),
  showDay(dayOf(entry)),
  String(entry.revision),
]

type Told = {
  journal: readonly JournalEntry[]
  since: Day
  /** The day of the slides: what was changed later is not on them. */
  today: Day
}

/** Whoever saw the slides of a day may have seen them before that day’s last change. */
const sayCounted = (since: Day): string =>
  `Changes from ${showDay(addDays(since, 1))} on; those of ${showDay(since)} itself are not counted.`

/** Between which revisions, so that it can be held against the foot of the slides seen then. */
function sayBetween({ journal, since, today }: Told, upTo: readonly JournalEntry[]): string {
  const then = upTo.findLast((entry) => dayOf(entry) <= since)
  const now = upTo.at(-1)
  const isNow = upTo.length === journal.length
  if (!then)
    return journal.length === 0
      ? 'This plan has no history.'
      : `The plan was started after ${showDay(since < today ? since : today)}.`
  const between =
    then.revision === now?.revision
      ? `At the end of ${showDay(since)} the plan was at revision ${then.revision}, as it ${isNow ? 'is now' : `was on ${showDay(today)}`}.`
      : `From revision ${then.revision}, as the plan was at the end of ${showDay(since)}, to revision ${now?.revision ?? then.revision}.`
  return `${sayCounted(since)} ${between}`
}

const sayCount = (count: number): string => (count === 1 ? 'one change' : `${count} changes`)

const sayHidden = (hidden: number): string[] =>
  hidden === 0
    ? []
    : [`Not shown: ${sayCount(hidden)} to the choice of slides, or made and undone again.`]

const sayLater = (later: number, today: string): string[] =>
  later === 0
    ? []
    : [`Not shown: ${sayCount(later)} made after ${showDay(today)}, the day of these slides.`]

function tableOf(title: string, told: Told): SlidePart {
  const { journal, since, today } = told
  const upTo = journal.filter((entry) => dayOf(entry) <= today)
  const after = upTo.filter((entry) => dayOf(entry) > since && entry.revision > 0)
  const ofPlan = standing(after).filter((entry) => !isOfSlides(entry))
  const rows = ofPlan
    .toSorted((a, b) => CHANGE_GROUPS.indexOf(groupOf(a)) - CHANGE_GROUPS.indexOf(groupOf(b)))
    .map(rowOf)
  return {
    title,
    body: {
      kind: 'table',
      lead: sayBetween(told, upTo),
      head: ['About', 'What changed', 'When', 'Revision'],
      rows,
      empty: `Nothing that the slides show has been changed after ${showDay(since)}.`,
    },
    notes: [
      'A change counts to the day that it was in the United Kingdom.',
      ...sayHidden(after.length - ofPlan.length),
      ...sayLater(journal.length - upTo.length, today),
    ],
  }
}

/** What has been changed since the day of the slides that others saw, by what it is about. */
export function changedSince({ opened, choice, journal }: SlideMaking): SlidePart {
  const { plan, today } = opened
  const title = choiceTitle(plan, choice)
  if (choice.since !== undefined) return tableOf(title, { journal, since: choice.since, today })
  return {
    title,
    body: {
      kind: 'words',
      points: [
        'No day is chosen yet. Change this slide, and type the day of the slides that others saw.',
      ],
    },
    notes: [],
  }
}
