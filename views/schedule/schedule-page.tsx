import {
  chooseLines,
  choicesOf,
  isFiltered,
  readChoice,
  type Query,
} from '../../src/domain/schedule-filter.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { isAhead } from '../../src/domain/front-page.ts'
import { plannedDates, type PlannedDate } from '../../src/domain/planned-dates.ts'
import type { Standing } from '../../src/domain/standing.ts'
import { calendarHref } from '../calendar/calendar-links.ts'
import { Details } from '../components/details.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { viewPath } from '../pictures/view-links.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { ChosenLines } from './chosen-lines.tsx'
import { FilterForm } from './filter-form.tsx'
import { linesOf, type Line } from './lines.ts'
import { ScheduleTable } from './schedule-table.tsx'

type Group = {
  id: string
  title: string
  lines: readonly Line[]
  planned?: readonly PlannedDate[]
}

/** What is ahead is told by its day, known though it may not be whether it will be kept. */
function groupsOf(opened: OpenPlan, lines: readonly Line[]): Group[] {
  const ahead = new Set(lines.filter(({ entry }) => isAhead(opened, entry)))
  const of = (...standings: Standing[]): Line[] =>
    lines.filter((line) => !ahead.has(line) && standings.includes(line.entry.standing))
  return [
    { id: 'coming', title: 'Coming up', lines: [...ahead], planned: plannedDates(opened) },
    { id: 'overdue', title: 'Overdue', lines: of('overdue') },
    { id: 'cannot-tell', title: 'Cannot tell', lines: of('cannot-tell') },
    { id: 'done', title: 'Done', lines: of('done-in-time', 'done-late') },
  ]
}

const countOf = ({ lines, planned = [] }: Group): number => lines.length + planned.length

type LinesProps = Pick<PlanPageProps, 'opened' | 'asked'> & { lines: readonly Line[] }

const Contents = ({ groups }: { groups: readonly Group[] }) => (
  <ul class="govuk-list app-screen-only">
    {groups.map((group) => (
      <li>
        <a class="govuk-link" href={`#${group.id}`}>
          {group.title}
        </a>{' '}
        ({countOf(group)})
      </li>
    ))}
  </ul>
)

/** The whole schedule: what is coming, late, not to be told, done, and what does not apply. */
const GroupedLines = ({ opened, asked, lines }: LinesProps) => {
  const groups = groupsOf(opened, lines).filter((group) => countOf(group) > 0)
  const rest = lines.filter(({ entry }) => entry.standing === 'not-applicable')
  return (
    <>
      {groups.length === 0 && (
        <p class="govuk-body">
          Nothing is in this schedule yet. Name an area or add a milestone, and its dates show here.
        </p>
      )}
      <Contents groups={groups} />
      {groups.map((group) => (
        <section aria-labelledby={group.id}>
          <h2 class="govuk-heading-m" id={group.id}>
            {group.title} ({countOf(group)})
          </h2>
          <ScheduleTable
            opened={opened}
            asked={asked}
            lines={group.lines}
            planned={group.planned ?? []}
            caption={group.title}
          />
        </section>
      ))}
      {rest.length > 0 && (
        <Details summary={`Not applicable (${rest.length})`}>
          <ScheduleTable opened={opened} asked={asked} lines={rest} caption="Not applicable" />
        </Details>
      )}
    </>
  )
}

const Ignored = ({ sentences }: { sentences: readonly string[] }) => (
  <InsetText>
    {sentences.map((sentence) => (
      <p class="govuk-body">{sentence}</p>
    ))}
  </InsetText>
)

/**
 * Every requirement, event and milestone of a plan with its date and where it stands; or, as the
 * address asks, some of them in another order.
 */
export const SchedulePage = ({ query, ...page }: PlanPageProps & { query: Query }) => {
  const { opened, asked } = page
  const lines = linesOf(opened)
  const choices = choicesOf(opened.plan, lines)
  const { choice, ignored } = readChoice(query, choices)
  const whole = !isFiltered(choice) && choice.sort === 'date'
  const chosen = whole ? lines : chooseLines(opened.plan, lines, choice)
  return (
    <PlanFrame {...page} heading="Schedule" part="schedule">
      <p class="govuk-body">
        Dates in law and in guidance stand side by side, for they differ. No rule moves a date off a
        weekend: the last working day before is advice. What is equal in several areas shows once.
        <span class="app-screen-only">
          {' '}
          <a class="govuk-link" href={viewPath(opened.plan.id, 'timeline', asked)}>
            The same dates as a picture
          </a>
          ,{' '}
          <a class="govuk-link" href={calendarHref(opened.plan.id, asked)}>
            or in your own calendar
          </a>
        </span>
      </p>
      {ignored.length > 0 && <Ignored sentences={ignored} />}
      {lines.length > 0 && (
        <FilterForm opened={opened} asked={asked} choice={choice} choices={choices} />
      )}
      {whole ? (
        <GroupedLines opened={opened} asked={asked} lines={lines} />
      ) : (
        <ChosenLines {...{ opened, asked, choice, choices }} lines={chosen} total={lines.length} />
      )}
    </PlanFrame>
  )
}
