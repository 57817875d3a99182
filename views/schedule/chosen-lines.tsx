import { EVERYTHING, type Choice, type Choices } from '../../src/domain/schedule-filter.ts'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { SHOWN, schedulePath } from './filter-links.ts'
import { sayFilters, setFilters, SORT_WORDS, type SetFilter } from './filter-words.ts'
import type { Line } from './lines.ts'
import { ScheduleTable } from './schedule-table.tsx'

type ChosenProps = Pick<PlanPageProps, 'opened' | 'asked'> & {
  choice: Choice
  choices: Choices
  lines: readonly Line[]
  /** How many lines there are without the choice. */
  total: number
}

type TagsProps = { planId: string; asked: PlanPageProps['asked']; filters: readonly SetFilter[] }

/** The filters that are set, each a link that takes it away. */
const FilterTags = ({ planId, asked, filters }: TagsProps) => (
  <ul class="app-filter-tags app-screen-only">
    {filters.map(({ group, text, without }) => (
      <li>
        <a class="app-filter-tags__link" href={schedulePath(planId, without, asked)}>
          <span class="govuk-visually-hidden">Remove the filter {group}: </span>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

/** What is left of a schedule by a choice, in the order asked for, and how to take it back. */
export const ChosenLines = ({ opened, asked, choice, choices, lines, total }: ChosenProps) => {
  const filters = setFilters(choice, choices)
  const everything = schedulePath(opened.plan.id, EVERYTHING, asked)
  return (
    <section aria-labelledby={SHOWN}>
      <h2 class="govuk-heading-m" id={SHOWN}>
        {lines.length} of {total} shown
      </h2>
      {filters.length > 0 && <p class="govuk-body app-print-only">{sayFilters(filters)}</p>}
      {filters.length > 0 && <FilterTags planId={opened.plan.id} asked={asked} filters={filters} />}
      <p class="govuk-body">
        {lines.length === 0
          ? 'Nothing in this schedule fits all of that at once.'
          : `In order of ${SORT_WORDS[choice.sort].toLowerCase()}.`}{' '}
        <a class="govuk-link app-screen-only" href={everything}>
          {lines.length === 0 ? 'Clear the filters' : 'Show everything by date'}
        </a>
      </p>
      {lines.length > 0 && (
        <ScheduleTable
          opened={opened}
          asked={asked}
          lines={lines}
          caption={`${lines.length} of ${total} entries of the schedule`}
        />
      )}
    </section>
  )
}
