import { ALARM_DAYS, REMINDER_DAYS } from '../../src/domain/calendar/feed.ts'
import type { FormError } from '../components/error-summary.tsx'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import type { WhoseChoice } from './whose-choices.ts'

type FilterFieldsProps = {
  whose: readonly WhoseChoice[]
  form: URLSearchParams
  errors: readonly FormError[]
}

/** "4 weeks before", "2 days before". */
function sayBefore(days: number): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'} before`
}

const daysBefore = (days: readonly number[]) =>
  days.map((one) => ({ value: String(one), text: sayBefore(one) }))

const DATES = [
  { value: 'law', text: 'Law only' },
  { value: 'law-and-guidance', text: 'Law and statutory guidance' },
  {
    value: 'all',
    text: 'All of them',
    hint: 'Local milestones and the plan’s own key dates as well.',
  },
]

const DONE = [
  { value: 'yes', text: 'Keep it, marked with a tick (✓)' },
  { value: 'no', text: 'Leave it out' },
]

const Ahead = ({ form, errors }: Omit<FilterFieldsProps, 'whose'>) => (
  <>
    <CheckboxesField
      id="reminders"
      legend="Reminder entries (optional)"
      hint="An entry of its own ahead of each deadline that is still to be met. Every program shows them."
      small
      values={form.getAll('reminders')}
      errors={errors}
      options={daysBefore(REMINDER_DAYS)}
    />
    <CheckboxesField
      id="alarms"
      legend="Alarms (optional)"
      hint="At 9 in the morning, two at most. Many programs leave out the alarms of a calendar that is subscribed to; choose reminder entries for those."
      small
      values={form.getAll('alarms')}
      errors={errors}
      options={daysBefore(ALARM_DAYS)}
    />
  </>
)

/** What of a plan's dates a feed or a file holds. */
export const FilterFields = ({ whose, form, errors }: FilterFieldsProps) => (
  <>
    <SelectField
      id="whose"
      label="Whose dates"
      hint="Those of an organisation are what it owns here and what the law puts upon its kind. Milestones go by their owner."
      value={form.get('whose') ?? ''}
      errors={errors}
      options={whose}
    />
    <RadiosField
      id="dates"
      legend="Which dates"
      small
      value={form.get('dates') ?? ''}
      errors={errors}
      options={DATES}
    />
    <RadiosField
      id="done"
      legend="What is done"
      small
      value={form.get('done') ?? ''}
      errors={errors}
      options={DONE}
    />
    <Ahead form={form} errors={errors} />
  </>
)
