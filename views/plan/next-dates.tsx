import { firstFew, nextLines } from '../../src/domain/front-page.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { daysToGo } from '../schedule/days-to-go.ts'
import { kindWords } from '../schedule/kind-words.ts'
import type { Line } from '../schedule/lines.ts'
import { DataTable } from '../data-table.tsx'
import { entryPath } from './entry-links.ts'
import type { PlanPageProps } from './plan-frame.tsx'
import { shorten } from './shorten.ts'

type LinesProps = Pick<PlanPageProps, 'opened' | 'asked'> & { lines: readonly Line[] }

const MOST = 5

const LONGEST_TITLE = 90

const COLUMNS = [{ head: 'Due', classes: 'app-third' }, { head: 'What' }]

/** A line of the schedule by its title, which leads to its own page, and what is told below it. */
export const LineTitle = ({
  opened: { plan },
  asked,
  line: { entry },
}: Omit<LinesProps, 'lines'> & { line: Line }) => (
  <a class="govuk-link" href={entryPath(plan.id, entry, asked)}>
    {shorten(entry.title, LONGEST_TITLE)}
  </a>
)

/** Some of a plan's areas; nothing where all of them are meant, which goes without saying. */
export const sayAreas = (
  { plan }: PlanPageProps['opened'],
  areas: readonly string[],
): string | null =>
  areas.length === 0 || areas.length >= plan.areas.length ? null : showList(areas)

const rowOf = ({ opened, asked }: Omit<LinesProps, 'lines'>, line: Line) => {
  const { entry } = line
  const where = sayAreas(opened, line.areas)
  return [
    <>
      <p>{entry.due === null ? 'No date' : showEdtf(entry.due)}</p>
      <p class="app-quiet">{daysToGo(entry.due, opened.today)}</p>
    </>,
    <>
      <p>
        <LineTitle opened={opened} asked={asked} line={line} />
      </p>
      <p class="app-quiet">
        {kindWords(entry)}
        {where !== null && ` · ${where}`}
      </p>
    </>,
  ]
}

/** The five dates that come next. */
export const NextDates = ({ opened, asked, lines }: LinesProps) => {
  const { shown } = firstFew(nextLines(lines, opened.today), MOST)
  return shown.length === 0 ? (
    <p class="govuk-body">No date is ahead.</p>
  ) : (
    <DataTable
      caption={<span class="govuk-visually-hidden">The next dates</span>}
      captionSize="s"
      classes="app-dense app-stack"
      columns={COLUMNS}
      rows={shown.map((line) => rowOf({ opened, asked }, line))}
    />
  )
}
