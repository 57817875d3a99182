import { readEdtf } from '../../src/domain/edtf.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { Table } from '../components/table.tsx'
import { daysToGo } from '../schedule/days-to-go.ts'
import { KindWords } from '../schedule/kind-words.tsx'
import { linesOf, type Line } from '../schedule/lines.ts'
import { StandingTag } from '../standing-tag.tsx'

const HOW_MANY = 5

const COLUMNS = [
  { head: 'Due', classes: 'app-fifth' },
  { head: 'What' },
  { head: 'Standing', classes: 'app-fifth' },
]

/** The first dates that are still ahead and that bind or were promised; events bind nobody. */
function nextOf(opened: OpenPlan, lines: readonly Line[]): Line[] {
  const ahead = ({ entry }: Line): boolean =>
    entry.kind !== 'event' &&
    (entry.standing === 'due-soon' || entry.standing === 'upcoming') &&
    entry.due !== null &&
    (readEdtf(entry.due).latest ?? opened.today) >= opened.today
  return lines.filter(ahead).slice(0, HOW_MANY)
}

const rowOf = (opened: OpenPlan, { entry, areas }: Line) => [
  <>
    <p>{entry.due === null ? 'No date' : showEdtf(entry.due)}</p>
    <p class="app-quiet">{daysToGo(entry.due, opened.today)}</p>
  </>,
  <>
    <p>{entry.title}</p>
    <p class="app-quiet">
      <KindWords entry={entry} />
      {opened.plan.areas.length > 1 && areas.length > 0 && <> · {showList(areas)}</>}
    </p>
  </>,
  <StandingTag standing={entry.standing} />,
]

/** The five dates that come next, and how much is overdue. */
export const NextDates = ({ opened, href }: { opened: OpenPlan; href: string }) => {
  const all = linesOf(opened)
  const lines = nextOf(opened, all)
  const overdue = all.filter(({ entry }) => entry.standing === 'overdue').length
  return (
    <>
      {overdue > 0 && (
        <p class="govuk-body">
          <strong>{overdue} overdue:</strong>{' '}
          <a class="govuk-link" href={`${href}#open`}>
            see the schedule
          </a>
        </p>
      )}
      {lines.length === 0 ? (
        <p class="govuk-body">No date is ahead.</p>
      ) : (
        <NextTable opened={opened} lines={lines} />
      )}
    </>
  )
}

const NextTable = ({ opened, lines }: { opened: OpenPlan; lines: readonly Line[] }) => (
  <Table
    caption={<span class="govuk-visually-hidden">The next dates</span>}
    captionSize="s"
    classes="app-dense app-stack"
    columns={COLUMNS}
    rows={lines.map((line) => rowOf(opened, line))}
  />
)
