import type { OpenPlan } from '../../src/domain/facts.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { sayReading, subjectOf } from '../schedule/reading-words.ts'
import type { Line } from '../schedule/lines.ts'
import { StandingTag } from '../standing-tag.tsx'
import type { MovedLine } from './moved-lines.ts'

type Props = { before: OpenPlan; after: OpenPlan; lines: readonly MovedLine[] }

const COLUMNS = [
  { head: 'What', classes: 'app-third' },
  { head: 'Now', classes: 'app-third' },
  { head: 'After the change' },
]

const Readings = ({ opened, line: { entry } }: { opened: OpenPlan; line: Line }) => (
  <>
    {entry.bases.map((reading) => {
      const subject = subjectOf(opened, entry, reading)
      return subject && entry.kind !== 'event' ? (
        <p class="app-quiet">
          {reading.citation}: {sayReading(opened, subject, reading)}
        </p>
      ) : null
    })}
  </>
)

const sayDue = (line: Line | null): string =>
  line === null || line.entry.due === null ? 'No date' : showEdtf(line.entry.due)

type SideProps = { opened: OpenPlan; line: Line | null; other: Line | null }

/** One side of a change; a date that is another one than on the other side stands out. */
const Side = ({ opened, line, other }: SideProps) =>
  line === null ? (
    <p>Not there</p>
  ) : (
    <>
      <p>{sayDue(line) === sayDue(other) ? sayDue(line) : <strong>{sayDue(line)}</strong>}</p>
      <StandingTag standing={line.entry.standing} />
      <Readings opened={opened} line={line} />
    </>
  )

const What = ({ opened, line }: { opened: OpenPlan; line: Line }) => (
  <>
    <p>{line.entry.title}</p>
    {opened.plan.areas.length > 1 && line.areas.length > 0 && (
      <p class="app-quiet">{showList(line.areas)}</p>
    )}
  </>
)

/** Each entry of the schedule that a change moves, as it stands now and as it would. */
export const MovedTable = ({ before, after, lines }: Props) => (
  <DataTable
    caption={<span class="govuk-visually-hidden">Dates and standings, now and after</span>}
    captionSize="s"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={lines.flatMap((moved) => {
      const line = moved.after ?? moved.before
      return line === null
        ? []
        : [
            [
              <What opened={moved.after ? after : before} line={line} />,
              <Side opened={before} line={moved.before} other={moved.after} />,
              <Side opened={after} line={moved.after} other={moved.before} />,
            ],
          ]
    })}
  />
)
