import { CHANGE_GROUPS } from '../../src/domain/history/change-groups.ts'
import { isNarrowed, type HistoryFilter } from '../../src/domain/history/history-filter.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { AskedInputs } from '../plan/asked-inputs.tsx'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { historyPath } from './history-links.ts'

export type FilterProps = Pick<PlanPageProps, 'opened' | 'asked'> & {
  filter: HistoryFilter
  /** The days as typed. */
  typed: { since: TypedDay; until: TypedDay }
  errors: readonly FormError[]
  /** Everybody who has changed the plan, as they gave their names. */
  people: readonly string[]
}

const ANY = { value: '', text: 'Any' }
const own = (text: string) => ({ value: text, text })

const Days = ({ typed, errors }: FilterProps) => (
  <div class="app-between">
    <div>
      <DayField
        id="since"
        legend="From"
        hint="For example, 7 2 2019"
        typed={typed.since}
        errors={errors}
      />
    </div>
    <div>
      <DayField
        id="until"
        legend="To"
        hint="That day counts too"
        typed={typed.until}
        errors={errors}
      />
    </div>
  </div>
)

/** Looks for changes by who made them, what they are about, their words and their day. */
export const HistoryFilterForm = (props: FilterProps) => {
  const { opened, asked, filter, people, errors } = props
  const { thing } = filter
  const isOpen = isNarrowed(filter) || errors.some(({ field }) => field !== 'name')
  return (
    <Details summary="Find changes" classes="app-filter" open={isOpen}>
      <form method="get" action={historyPath(opened.plan.id, null)} novalidate>
        <AskedInputs asked={asked} />
        {thing && <input type="hidden" name="thing" value={`${thing.list}/${thing.id}`} />}
        <SelectField
          id="by"
          label="By whom"
          value={filter.by ?? ''}
          errors={[]}
          options={[ANY, ...people.map(own)]}
        />
        <SelectField
          id="about"
          label="About"
          value={filter.about ?? ''}
          errors={[]}
          options={[ANY, ...CHANGE_GROUPS.map(own)]}
        />
        <TextField
          id="q"
          label="Words in what was done"
          hint="For example, a part of a milestone’s title."
          value={filter.words}
          errors={[]}
          width={30}
        />
        <Days {...props} />
        <div class="govuk-button-group">
          <Button secondary>Find changes</Button>
          {isNarrowed(filter) && (
            <a class="govuk-link" href={historyPath(opened.plan.id, asked)}>
              Show every change
            </a>
          )}
        </div>
      </form>
    </Details>
  )
}
