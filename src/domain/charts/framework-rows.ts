import { dateName } from '../date-name.ts'
import type { OpenPlan } from '../facts.ts'
import { frameworkDates, otherDates, type FrameworkDate } from '../framework-dates.ts'
import { showEdtf, showList } from '../show-date.ts'
import type { Standing } from '../standing.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'

/** Of several areas the one that is furthest behind counts: what is done somewhere is not done. */
const FURTHEST_BEHIND: readonly Standing[] = [
  'overdue',
  'cannot-tell',
  'due-soon',
  'upcoming',
  'done-late',
  'done-in-time',
  'not-applicable',
]

const together = (standings: readonly Standing[]): Standing | null =>
  FURTHEST_BEHIND.find((standing) => standings.includes(standing)) ?? null

const isDone = (standing: Standing | null): boolean =>
  standing === 'done-in-time' || standing === 'done-late'

/** The same date of the same entry in several areas is one row. */
const byRow = (dates: readonly FrameworkDate[]): FrameworkDate[][] => [
  ...Map.groupBy(dates, ({ entry, due, bases }) =>
    [entry.id, due, ...bases.map(({ basis }) => basis.id)].join('|'),
  ).values(),
]

function rowOf(
  { plan: { areas } }: OpenPlan,
  all: readonly FrameworkDate[],
  date: FrameworkDate,
  group: readonly FrameworkDate[],
): RowDraft {
  const { entry, bases, due, slot } = date
  const own = group.flatMap(({ area }) => area ?? [])
  const isForAll = own.length === 0 || own.length === areas.length
  const where = isForAll ? null : showList(own.map(({ name }) => name))
  const name = dateName(date, otherDates(date, all))
  const standing = together(group.flatMap(({ standings }) => standings))
  const { words, ...placed } = rowDate(due, false)
  // A start in law is a day: its name says that it is one to start from.
  const said = placed.exact ? null : words
  return {
    ...placed,
    id: slot,
    title: rowTitle(entry.title, { name, where }),
    label: rowLabel(entry.title, said, { name, where, overdue: standing === 'overdue' }),
    when: showEdtf(due),
    standing,
    done: isDone(standing),
    force: bases.some(({ basis }) => basis.force === 'law') ? 'law' : 'guidance',
    from: { kind: entry.kind, id: entry.id, area: own.length === 1 ? (own[0]?.id ?? null) : null },
    areas: (isForAll ? areas : own).map(({ id }) => id),
  }
}

/** What law and guidance set: each date of each requirement and event. */
export function frameworkRows(opened: OpenPlan): RowDraft[] {
  const all = frameworkDates(opened)
  return byRow(all).flatMap((group) => {
    const [first] = group
    return first ? [rowOf(opened, all, first, group)] : []
  })
}
