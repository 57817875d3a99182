import type { Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { SelectField } from '../fields/select-field.tsx'
import type { AskedDays } from '../plan/asked-days.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'
import { changesPath } from './changes-links.ts'

/** What is chosen of one of the two states: a word, a marked moment’s id, or a day and its inputs. */
export type ChosenThen = { chosen: string; typed: TypedDay }

/** The value of a choice that leaves it to the day beneath. */
export const A_DAY = 'day'

type Props = {
  plan: Plan
  asked: AskedDays
  from: ChosenThen
  to: ChosenThen
  errors: readonly FormError[]
}

type Choice = { value: string; text: string }

const GIVEN_DAY: Choice = { value: A_DAY, text: 'The end of a day, given below' }

/** The moments that are marked, the latest first. */
const marked = ({ moments }: Plan): Choice[] =>
  moments
    .toReversed()
    .map(({ id, name, on }) => ({ value: id, text: `“${name}”, marked on ${showDay(on)}` }))

type EndProps = {
  id: 'from' | 'to'
  label: string
  then: ChosenThen
  choices: readonly Choice[]
  errors: readonly FormError[]
}

const End = ({ id, label, then, choices, errors }: EndProps) => (
  <div>
    <SelectField id={id} label={label} value={then.chosen} errors={errors} options={[...choices]} />
    <DayField
      id={`${id}-on`}
      legend="The day, if you chose one"
      hint="For example, 7 2 2019"
      typed={then.typed}
      errors={errors}
    />
  </div>
)

/** Asks for two states of a plan, to see what differs between them. */
export const ChangesForm = ({ plan, asked, from, to, errors }: Props) => (
  <form class="app-screen-only" method="get" action={changesPath(plan.id, null, null)} novalidate>
    <AskedInputs asked={asked} />
    <div class="app-between">
      <End
        id="from"
        label="From"
        then={from}
        choices={[
          GIVEN_DAY,
          ...marked(plan),
          { value: 'start', text: 'The beginning of its history' },
        ]}
        errors={errors}
      />
      <End
        id="to"
        label="To"
        then={to}
        choices={[{ value: 'now', text: 'Now' }, GIVEN_DAY, ...marked(plan)]}
        errors={errors}
      />
    </div>
    <Button>Show what changed</Button>
  </form>
)
