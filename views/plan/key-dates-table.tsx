import type { OpenPlan } from '../../src/domain/facts.ts'
import { showList } from '../../src/domain/show-date.ts'
import { Table } from '../components/table.tsx'
import { SourceNote } from '../source-note.tsx'
import { keyDates, type KeyDate, type Recorded } from './key-dates.ts'

const COLUMNS = [
  { head: 'Date', classes: 'app-third' },
  { head: 'Planned', classes: 'app-third' },
  { head: 'What happened' },
]

const RecordedDate = ({ recorded }: { recorded: Recorded | null }) =>
  recorded === null ? (
    <>Not recorded</>
  ) : (
    <>
      <p>{recorded.asRead}</p>
      {recorded.asWritten !== undefined && (
        <p class="app-quiet">As written: “{recorded.asWritten}”</p>
      )}
      {recorded.source && (
        <p class="app-quiet">
          <SourceNote source={recorded.source} />
        </p>
      )}
    </>
  )

const rowOf = (date: KeyDate) => [
  <>
    {date.title}
    {date.note !== undefined && <p class="app-quiet">{date.note}</p>}
  </>,
  <RecordedDate recorded={date.planned} />,
  <RecordedDate recorded={date.actual} />,
]

/** The dates that the law counts from, planned and actual, as read and as written. */
export const KeyDatesTables = ({ opened }: { opened: OpenPlan }) => (
  <>
    {keyDates(opened).map(({ areas, dates }) => (
      <Table
        caption={`In ${showList(areas)}`}
        captionSize="s"
        classes="app-dense app-stack"
        columns={COLUMNS}
        rows={dates.map(rowOf)}
      />
    ))}
  </>
)
