import type { Row, TimeChart } from '../domain/chart.ts'
import type { ChartTable } from '../domain/charts/chart-table.ts'
import { milestoneById, type OpenPlan } from '../domain/facts.ts'
import { showList } from '../domain/show-date.ts'
import { STANDING_WORDS } from '../domain/vocabulary.ts'

const SET_BY = { law: 'Law', guidance: 'Guidance' }

/** Done with no planned date to hold it to: nothing tells whether that was in time. */
const isOnlyDone = ({ plan }: OpenPlan, { from, standing }: Row): boolean =>
  from.kind === 'milestone' &&
  standing === 'done-in-time' &&
  milestoneById(plan, from.id)?.when === undefined

function standingOf(opened: OpenPlan, row: Row): string {
  const { from, standing, wrong, done } = row
  if (from.kind === 'anchor' || standing === null || isOnlyDone(opened, row))
    return done ? 'Done' : 'Not recorded as done'
  const planned = wrong === null ? [] : [`${wrong.text}${wrong.likely ? ', likely' : ''}`]
  return [STANDING_WORDS[standing], ...planned].join('; ')
}

const titleOf = ({ rows }: TimeChart, id: string): string =>
  rows.find((row) => row.id === id)?.title ?? id

/** Every date of a timetable. */
export const timeTables = (opened: OpenPlan, chart: TimeChart): ChartTable[] => [
  {
    title: 'Every date',
    row: 'Date',
    columns: ['Name', 'When', 'Part', 'Standing', 'Set by', 'Comes after'],
    rows: chart.rows.map((row) => [
      row.title,
      row.when,
      row.section,
      standingOf(opened, row),
      row.force === null ? 'This plan' : SET_BY[row.force],
      showList([...row.after.map((id) => titleOf(chart, id)), ...row.afterUndrawn]),
    ]),
  },
]
