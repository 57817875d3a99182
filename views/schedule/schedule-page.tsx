import {
  chooseLines,
  choicesOf,
  isFiltered,
  readChoice,
  type Query,
} from '../../src/domain/schedule-filter.ts'
import type { Standing } from '../../src/domain/standing.ts'
import { Details } from '../components/details.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { ChosenLines } from './chosen-lines.tsx'
import { FilterForm } from './filter-form.tsx'
import { linesOf, type Line } from './lines.ts'
import { ScheduleTable } from './schedule-table.tsx'

type Group = { id: string; title: string; standings: readonly Standing[] }

const GROUPS: readonly Group[] = [
  { id: 'coming', title: 'Coming up', standings: ['due-soon', 'upcoming'] },
  {
    id: 'open',
    title: 'Overdue, and what we cannot tell',
    standings: ['overdue', 'cannot-tell'],
  },
  { id: 'done', title: 'Done', standings: ['done-in-time', 'done-late'] },
]

const ofGroup = (lines: readonly Line[], standings: readonly Standing[]): Line[] =>
  lines.filter(({ entry }) => standings.includes(entry.standing))

/** Overdue comes before what cannot be told; the order by date is kept within each. */
const overdueFirst = (lines: readonly Line[]): Line[] => [
  ...lines.filter(({ entry }) => entry.standing === 'overdue'),
  ...lines.filter(({ entry }) => entry.standing !== 'overdue'),
]

type LinesProps = Pick<PlanPageProps, 'opened' | 'asked'> & { lines: readonly Line[] }

/** The whole schedule: what is coming, what is open, what is done, and what does not apply. */
const GroupedLines = ({ opened, asked, lines }: LinesProps) => {
  const groups = GROUPS.map((group) => ({
    ...group,
    lines: overdueFirst(ofGroup(lines, group.standings)),
  }))
  const rest = ofGroup(lines, ['not-applicable'])
  return (
    <>
      <ul class="govuk-list app-screen-only">
        {groups.map(({ id, title, lines: own }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>{' '}
            ({own.length})
          </li>
        ))}
      </ul>
      {groups.map(({ id, title, lines: own }) => (
        <section aria-labelledby={id}>
          <h2 class="govuk-heading-m" id={id}>
            {title} ({own.length})
          </h2>
          {own.length === 0 ? (
            <p class="govuk-body">Nothing here.</p>
          ) : (
            <ScheduleTable opened={opened} asked={asked} lines={own} caption={title} />
          )}
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
