import type { OpenPlan } from '../../src/domain/facts.ts'
import { showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { EntryTag } from '../entry-tag.tsx'
import type { Line } from '../schedule/lines.ts'
import type { MovedLine } from './moved-lines.ts'
import { differingReadings, toldSide, type ToldSide } from './moved-sides.ts'

type Props = { before: OpenPlan; after: OpenPlan; lines: readonly MovedLine[] }

const COLUMNS = [
  { head: 'What', classes: 'app-third' },
  { head: 'Now', classes: 'app-third' },
  { head: 'After the change' },
]

type SideProps = {
  opened: OpenPlan
  line: Line | null
  told: ToldSide | null
  other: ToldSide | null
}

/** One side of a change; a date that is another one than on the other side stands out. */
const Side = ({ opened, line, told, other }: SideProps) =>
  line === null || told === null ? (
    <p>Not there</p>
  ) : (
    <>
      <p>{told.due === other?.due ? told.due : <strong>{told.due}</strong>}</p>
      <EntryTag opened={opened} entry={line.entry} />
      {differingReadings(told, other).map(({ source, said }) => (
        <p class="app-quiet">
          {source}: {said}
        </p>
      ))}
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
      if (line === null) return []
      const [now, then] = [toldSide(before, moved.before), toldSide(after, moved.after)]
      return [
        [
          <What opened={moved.after ? after : before} line={line} />,
          <Side opened={before} line={moved.before} told={now} other={then} />,
          <Side opened={after} line={moved.after} told={then} other={now} />,
        ],
      ]
    })}
  />
)
