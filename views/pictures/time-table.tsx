import type { Child } from 'hono/jsx'
import type { Row, TimeChart } from '../../src/domain/chart.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { datesPath } from '../dates/date-links.ts'
import { DoneTag, EntryTag } from '../entry-tag.tsx'
import { entryPath } from '../plan/entry-links.ts'
import { WrongTag } from '../schedule/wrong-tag.tsx'
import { BASIS_FORCES } from '../words.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type TimeTableProps = { opened: OpenPlan; asked: AskedDays; chart: TimeChart }

const COLUMNS = [
  { head: 'What', classes: 'app-quarter' },
  { head: 'When', classes: 'app-seventh' },
  { head: 'Part', classes: 'app-seventh' },
  { head: 'Standing', classes: 'app-seventh' },
  { head: 'Set by', classes: 'app-seventh' },
  { head: 'Comes after' },
]

function rowPath({ opened: { plan }, asked }: TimeTableProps, { from }: Row): string {
  return from.kind === 'anchor'
    ? datesPath(plan.id, asked, from.id)
    : entryPath(plan.id, from, asked)
}

const titleOf = ({ rows }: TimeChart, id: string): string =>
  rows.find((row) => row.id === id)?.title ?? id

const Standing = ({ opened, row }: { opened: OpenPlan; row: Row }) => {
  const { from, standing, wrong, done } = row
  if (from.kind !== 'anchor' && standing !== null)
    return (
      <>
        <EntryTag opened={opened} entry={{ kind: from.kind, id: from.id, standing }} />
        {wrong && (
          <>
            {' '}
            <WrongTag {...wrong} />
          </>
        )}
      </>
    )
  return done ? <DoneTag /> : <>Not recorded as done</>
}

/** What must come first, with an arrow to this row or without one. */
function comesAfter(chart: TimeChart, { after, afterUndrawn }: Row): string {
  const all = [...after.map((id) => titleOf(chart, id)), ...afterUndrawn]
  return all.length === 0 ? 'Nothing recorded' : showList(all)
}

const cellsOf = (props: TimeTableProps, row: Row): Child[] => [
  <a class="govuk-link" href={rowPath(props, row)}>
    {row.title}
  </a>,
  row.when,
  row.section,
  <Standing opened={props.opened} row={row} />,
  row.force ? BASIS_FORCES[row.force] : 'This plan',
  comesAfter(props.chart, row),
]

/** Every row of a picture of dates, in words. */
export const TimeTable = (props: TimeTableProps) => (
  <DataTable
    caption="Every date"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={props.chart.rows.map((row) => cellsOf(props, row))}
  />
)
