import type { How, TypedDate } from '../../src/domain/typed-date.ts'
import { DateInput } from '../components/date-input.tsx'
import { Details } from '../components/details.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { Input } from '../components/input.tsx'
import { Select } from '../components/select.tsx'
import { dayFields, dayItems } from './day-items.ts'
import { isWrong, ownErrors } from './own-errors.tsx'

const HOWS: Record<How, string> = {
  on: 'On or in',
  by: 'By (then or before)',
  from: 'From (then or later)',
  after: 'After (not then)',
  between: 'Between two dates',
}

const ALL_HOWS: readonly How[] = ['on', 'by', 'from', 'after', 'between']

const HINT = 'For example, 29 6 2019. Leave the day empty if only the month is known.'

type DateFieldProps = {
  /**
   * Its inputs are `${id}-how`, `${id}-day`, `${id}-month`, `${id}-year`, `${id}-end-day`,
   * `${id}-end-month`, `${id}-end-year` and `${id}-as-written`, by id and by name.
   */
  id: string
  legend: string
  typed: TypedDate
  errors: readonly FormError[]
  hint?: string | undefined
  /** The ways it may be meant; with only one there is nothing to choose. */
  hows?: readonly How[] | undefined
  /** Whether the words of a paper may be kept beside it. */
  asWritten?: boolean | undefined
}

type PartProps = { id: string; typed: TypedDate; errors: readonly FormError[] }

const HowInput = ({ id, typed, errors, hows }: PartProps & { hows: readonly How[] }) => {
  const name = `${id}-how`
  const [only] = hows
  if (hows.length === 1) return <input type="hidden" name={name} value={only} />
  return (
    <div class="govuk-date-input__item">
      <Select
        id={name}
        name={name}
        label={{ children: 'When', classes: 'govuk-date-input__label' }}
        classes={isWrong(errors, name) ? 'govuk-select--error' : undefined}
        value={typed.how}
        items={hows.map((how) => ({ value: how, text: HOWS[how] }))}
      />
    </div>
  )
}

const EndInput = ({ id, typed, errors }: PartProps) => {
  const endId = `${id}-end`
  const end = { day: typed.endDay, month: typed.endMonth, year: typed.endYear }
  const errorMessage = ownErrors(errors, dayFields(endId))
  const written = Object.values(end).some((part) => part !== '')
  const open = typed.how === 'between' || written || errorMessage !== undefined
  return (
    <Details summary="Between two dates" open={open}>
      <DateInput
        id={endId}
        namePrefix={endId}
        fieldset={{ legend: { children: 'The later date' } }}
        hint={{ children: 'Only for “Between two dates”. Leave it empty otherwise.' }}
        errorMessage={errorMessage}
        {...dayItems(endId, end, errors)}
      />
    </Details>
  )
}

const AsWrittenInput = ({ id, typed, errors }: PartProps) => (
  <Input
    id={`${id}-as-written`}
    name={`${id}-as-written`}
    label={{ children: 'As the paper words it (optional)' }}
    errorMessage={ownErrors(errors, [`${id}-as-written`])}
    value={typed.asWritten}
  />
)

/** A date as people write it, in a form: exact or only a month, and how it is meant. */
export const DateField = ({ id, legend, typed, errors, ...props }: DateFieldProps) => {
  const { hint = HINT, hows = ALL_HOWS, asWritten = true } = props
  const part = { id, typed, errors }
  return (
    <DateInput
      id={id}
      namePrefix={id}
      fieldset={{ legend: { children: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ children: hint }}
      errorMessage={ownErrors(errors, [...dayFields(id), `${id}-how`])}
      {...dayItems(id, typed, errors)}
      formGroup={{
        beforeInputs: { children: <HowInput {...part} hows={hows} /> },
        afterInputs: {
          children: (
            <div class="app-date-more">
              {hows.includes('between') && <EndInput {...part} />}
              {asWritten && <AsWrittenInput {...part} />}
            </div>
          ),
        },
      }}
    />
  )
}
