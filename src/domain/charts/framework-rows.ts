import type { OpenPlan } from '../facts.ts'
import { frameworkDates, otherDates, type FrameworkDate } from '../framework-dates.ts'
import { schedule, type ScheduleEntry } from '../schedule.ts'
import type { Standing } from '../standing.ts'
import { beforeLabel } from './before-label.ts'
import { isRequired, isTrigger, limitWords, sayLimit } from './limit-words.ts'
import { plannedWrong } from './planned-wrong.ts'
import { rowDate, type RowDraft } from './row-draft.ts'
import { rowLabel, rowTitle } from './row-label.ts'
import { whereOf } from './where.ts'

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

type Setting = {
  opened: OpenPlan
  all: readonly FrameworkDate[]
  scheduled: readonly ScheduleEntry[]
}

/** What happens after a day is open to that side, and its mark is no deadline's. */
const placeOf = (date: FrameworkDate) => {
  const { words, ...placed } = rowDate(date.due, false)
  const isOpen = isTrigger(date) && placed.open === null
  return { words, placed: isOpen ? { ...placed, open: 'end' as const } : placed }
}

function rowOf(setting: Setting, date: FrameworkDate, group: readonly FrameworkDate[]): RowDraft {
  const { opened, all, scheduled } = setting
  const { areas } = opened.plan
  const { entry, bases, slot } = date
  const own = group.flatMap(({ area }) => area ?? [])
  const isForAll = own.length === 0 || own.length === areas.length
  const concerned = isForAll ? areas : own
  const where = isForAll ? null : whereOf(own, areas)
  const { words, placed } = placeOf(date)
  const said = limitWords(date, otherDates(date, all), { exact: placed.exact, words })
  const standing = together(group.flatMap(({ standings }) => standings))
  const done = isDone(standing)
  const wrong = plannedWrong(opened, date, concerned, scheduled)
  const before = beforeLabel({ ...placed, standing, wrong, done }, opened.today)
  return {
    ...placed,
    id: slot,
    title: rowTitle(entry.title, { name: said.name, where }),
    ...rowLabel(entry.title, said.words, { name: said.name, where, before }),
    when: sayLimit(date),
    standing,
    wrong,
    done,
    force: bases.some(({ basis }) => basis.force === 'law') ? 'law' : 'guidance',
    required: isRequired(date),
    from: { kind: entry.kind, id: entry.id, area: own.length === 1 ? (own[0]?.id ?? null) : null },
    areas: concerned.map(({ id }) => id),
  }
}

/** What law and guidance set: each date of each requirement and event. */
export function frameworkRows(opened: OpenPlan): RowDraft[] {
  const all = frameworkDates(opened)
  const setting = { opened, all, scheduled: schedule(opened) }
  return byRow(all).flatMap((group) => {
    const [first] = group
    return first ? [rowOf(setting, first, group)] : []
  })
}
