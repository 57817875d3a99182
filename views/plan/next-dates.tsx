import { firstFew, type NextDate } from '../../src/domain/front-page.ts'
import type { PlannedDate } from '../../src/domain/planned-dates.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { datesPath } from '../dates/date-links.ts'
import { daysToGo } from '../schedule/days-to-go.ts'
import { kindWords } from '../schedule/kind-words.ts'
import type { Line } from '../schedule/lines.ts'
import { plannedTitle } from '../schedule/planned-title.ts'
import { plannedWrong } from '../schedule/planned-wrong.ts'
import { dueLabel, sayEntryDue } from '../schedule/reading-words.ts'
import { WrongTag } from '../schedule/wrong-tag.tsx'
import { sentence } from '../sentence.ts'
import { entryPath } from './entry-links.ts'
import type { PlanPageProps } from './plan-frame.tsx'
import { planPath } from './plan-links.ts'
import { shorten } from './shorten.ts'

type Page = Pick<PlanPageProps, 'opened' | 'asked'>

const LONGEST_TITLE = 90

const COLUMNS = [{ head: 'Due', classes: 'app-third' }, { head: 'What' }]

/** A line of the schedule by its title, which leads to its own page, and what is told below it. */
export const LineTitle = ({ opened: { plan }, asked, line: { entry } }: Page & { line: Line }) => (
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

const inOneLine = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' · ')

const Cell = ({ first, second }: { first: string; second: string }) => (
  <>
    <p>{first}</p>
    <p class="app-quiet">{second}</p>
  </>
)

const lineRow = ({ opened, asked }: Page, line: Line) => {
  const { entry } = line
  const wrong = plannedWrong(opened, entry)
  return [
    <Cell
      first={sentence(sayEntryDue(opened, entry))}
      second={inOneLine(dueLabel(opened, entry), daysToGo(entry.due, opened.today))}
    />,
    <>
      <p>
        <LineTitle opened={opened} asked={asked} line={line} />
        {wrong && (
          <>
            {' '}
            <WrongTag {...wrong} />
          </>
        )}
      </p>
      <p class="app-quiet">{inOneLine(kindWords(entry), sayAreas(opened, line.areas))}</p>
    </>,
  ]
}

const plannedRow = ({ opened, asked }: Page, date: PlannedDate) => [
  <Cell first={sentence(showEdtf(date.edtf))} second={daysToGo(date.edtf, opened.today) ?? ''} />,
  <>
    <p>
      <a class="govuk-link" href={datesPath(opened.plan.id, asked, date.anchor)}>
        {plannedTitle(date)}
      </a>
    </p>
    <p class="app-quiet">{inOneLine('Planned key date', sayAreas(opened, date.areas))}</p>
  </>,
]

const rowOf = (page: Page, next: NextDate<Line>) =>
  'line' in next ? lineRow(page, next.line) : plannedRow(page, next.planned)

/** The dates that come next, of the schedule and of the plan's own. */
export const NextDates = ({
  opened,
  asked,
  dates,
  most,
}: Page & { dates: readonly NextDate<Line>[]; most: number }) => {
  const { shown, more } = firstFew(dates, most)
  return shown.length === 0 ? (
    <p class="govuk-body">No date is ahead.</p>
  ) : (
    <>
      <DataTable
        caption={<span class="govuk-visually-hidden">The next dates</span>}
        captionSize="s"
        classes="app-dense app-stack"
        columns={COLUMNS}
        rows={shown.map((next) => rowOf({ opened, asked }, next))}
      />
      {more > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${planPath(opened.plan.id, 'schedule', asked)}#coming`}>
            and {more} more
          </a>
        </p>
      )}
    </>
  )
}
