import type { Day } from '../../src/domain/day.ts'
import { isOfNew, takesDay } from '../../src/domain/charts/view-request.ts'
import { OLD, type View, type ViewRequest } from '../../src/domain/charts/view.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { SelectField } from '../fields/select-field.tsx'
import { viewPath } from './view-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'

type ViewFormProps = {
  plan: Plan
  view: View
  asked: AskedDays
  request: ViewRequest
  /** What was typed to ask for another. */
  typed: TypedDay
  errors: readonly FormError[]
}

type Choice = { value: string; text: string }

const optionChoices = ({ options }: Plan): Choice[] =>
  options.map(({ id, name }) => ({ value: id, text: name }))

const IN_FORCE: Choice = { value: '', text: 'What is in force' }
const BEFORE: Choice = { value: OLD, text: 'The old structure' }

const Choices = ({ plan, view, request }: ViewFormProps) => (
  <>
    <SelectField
      id="option"
      label={view === 'differences' ? 'What differs in' : 'Which structure?'}
      value={request.option ?? ''}
      errors={[]}
      options={[...(isOfNew(view) ? [] : [IN_FORCE]), ...optionChoices(plan)]}
    />
    {view === 'differences' && (
      <SelectField
        id="against"
        label="Compared with"
        value={request.against}
        errors={[]}
        options={[BEFORE, ...optionChoices(plan)]}
      />
    )}
  </>
)

const Day = ({ view, request, typed, errors }: ViewFormProps) => (
  <DayField
    id="on"
    legend="As at which day?"
    hint={
      request.option === null && !isOfNew(view)
        ? 'For example, 30 6 2019. What had not begun, or had ended, is left out.'
        : 'For example, 30 6 2019. Leave it empty to show everything in it, whatever its dates.'
    }
    typed={typed}
    errors={errors}
  />
)

/** Chooses the option that a view is of, what it is compared with, and a day where it has one. */
export const ViewForm = (props: ViewFormProps) => {
  const { plan, view, asked, errors } = props
  const hasOptions = plan.options.length > 0
  if (!hasOptions && !takesDay(view)) return <></>
  return (
    <form class="app-screen-only" method="get" action={viewPath(plan.id, view, null)} novalidate>
      <AskedInputs asked={asked} />
      {hasOptions && <Choices {...props} />}
      {takesDay(view) && (
        <Details summary="Show another day" open={errors.length > 0}>
          <Day {...props} />
          {!hasOptions && <Button>Show</Button>}
        </Details>
      )}
      {hasOptions && <Button secondary>Show</Button>}
    </form>
  )
}

const nameOf = ({ options }: Plan, id: string | null): string | undefined =>
  options.find((option) => option.id === id)?.name

function sayShown({ plan, view, request }: ViewFormProps): string {
  const name = nameOf(plan, request.option)
  if (name === undefined)
    return isOfNew(view)
      ? 'The new structure as this plan has it; no option is recorded.'
      : 'The structure in force.'
  if (view !== 'differences') return `“${name}”.`
  const other = nameOf(plan, request.against)
  return `“${name}”, compared with ${other === undefined ? 'the old structure' : `“${other}”`}.`
}

/** Of what the picture is, and as at when. */
export const ShownNote = (props: ViewFormProps) => {
  const { on } = props.request
  return (
    <p class="govuk-body">
      {sayShown(props)}{' '}
      {on === null ? 'Everything in it, whatever its dates.' : `As at ${showDay(on)}.`}
    </p>
  )
}
