import {
  EVERYTHING,
  ENTRY_KINDS,
  isFiltered,
  NOBODY,
  SORTS,
  type Choice,
  type Choices,
} from '../../src/domain/schedule-filter.ts'
import { WORST } from '../../src/domain/schedule.ts'
import { STANDING_WORDS } from '../../src/domain/vocabulary.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { SHOWN, schedulePath } from './filter-links.ts'
import { NOBODY_WORDS, SORT_WORDS } from './filter-words.ts'
import { KIND_WORDS } from './kind-words.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'

type FilterProps = Pick<PlanPageProps, 'opened' | 'asked'> & { choice: Choice; choices: Choices }

const STANDINGS = WORST.map((value) => ({ value, text: STANDING_WORDS[value] }))
const KINDS = ENTRY_KINDS.map((value) => ({ value, text: KIND_WORDS[value] }))

const ownerOptions = ({ owners }: Choices) => [
  { value: '', text: 'Anybody' },
  ...owners.map(({ key, name }) => ({ value: key, text: name })),
  { value: NOBODY, text: NOBODY_WORDS },
]

const areaOptions = ({ areas }: Choices) => [
  { value: '', text: 'All areas' },
  ...areas.map(({ id, name }) => ({ value: id, text: name })),
]

/** By area only makes an order where there are several. */
const sortOptions = ({ areas }: Choices) =>
  SORTS.filter((sort) => sort !== 'area' || areas.length > 1).map((value) => ({
    value,
    text: SORT_WORDS[value],
  }))

const Selects = ({ choice, choices }: Pick<FilterProps, 'choice' | 'choices'>) => (
  <div class="app-filter__group">
    <SelectField
      id="owner"
      label="Owner"
      value={choice.owner ?? ''}
      errors={[]}
      options={ownerOptions(choices)}
    />
    {choices.areas.length > 1 && (
      <SelectField
        id="area"
        label="Area"
        value={choice.area ?? ''}
        errors={[]}
        options={areaOptions(choices)}
      />
    )}
    <SelectField
      id="sort"
      label="In order of"
      value={choice.sort}
      errors={[]}
      options={sortOptions(choices)}
    />
  </div>
)

/** What to show of a schedule and in what order: a form that only asks, folded until it is used. */
export const FilterForm = ({ opened: { plan }, asked, choice, choices }: FilterProps) => {
  const active = isFiltered(choice) || choice.sort !== 'date'
  return (
    <Details summary="Filter and sort" classes="app-filter" open={active}>
      <form method="get" action={`${planPath(plan.id, 'schedule', null)}#${SHOWN}`}>
        <AskedInputs asked={asked} />
        <div class="app-filter__groups">
          <CheckboxesField
            id="standing"
            legend="Standing"
            small
            values={choice.standings}
            errors={[]}
            options={STANDINGS}
          />
          <CheckboxesField
            id="kind"
            legend="Kind"
            small
            values={choice.kinds}
            errors={[]}
            options={KINDS}
          />
          <Selects choice={choice} choices={choices} />
        </div>
        <div class="govuk-button-group">
          <Button>Apply</Button>
          {active && (
            <a class="govuk-link" href={schedulePath(plan.id, EVERYTHING, asked)}>
              Clear
            </a>
          )}
        </div>
      </form>
    </Details>
  )
}
