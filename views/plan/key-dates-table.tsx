import type { OpenPlan } from '../../src/domain/facts.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { SourceNote } from '../source-note.tsx'
import { KEY_DATES, keyDates, type AreaDates, type KeyDate, type Recorded } from './key-dates.ts'

const COLUMNS = [
  { head: 'Area', classes: 'app-fifth' },
  ...KEY_DATES.map(({ title }) => ({ head: title, classes: 'app-quarter' })),
]

const RecordedDate = ({ what, recorded }: { what: string; recorded: Recorded }) => (
  <div>
    <p class="app-quiet">{what}</p>
    <p>{recorded.asRead}</p>
    {recorded.asWritten !== undefined && (
      <p class="app-quiet">As written: “{recorded.asWritten}”</p>
    )}
    {recorded.source && (
      <p class="app-quiet">
        <SourceNote source={recorded.source} />
      </p>
    )}
  </div>
)

const DateCell = ({ date: { planned, actual, note } }: { date: KeyDate }) => (
  <>
    {actual && <RecordedDate what="Happened" recorded={actual} />}
    {planned && <RecordedDate what="Planned" recorded={planned} />}
    {!actual && !planned && <p>Not recorded</p>}
    {note !== undefined && <p class="app-quiet">{note}</p>}
  </>
)

const rowOf = ({ areas, dates }: AreaDates) => [
  `In ${showList(areas)}`,
  ...dates.map((date) => <DateCell date={date} />),
]

/** The dates that the law counts from, planned and actual, as read and as written. */
export const KeyDatesTable = ({ opened }: { opened: OpenPlan }) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">Key dates</span>}
    captionSize="s"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={keyDates(opened).map(rowOf)}
  />
)
