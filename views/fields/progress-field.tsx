import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import type { FormError } from '../components/error-summary.tsx'
import { sentence } from '../sentence.ts'
import { DayField } from './day-field.tsx'
import type { TypedDay } from './day-items.ts'
import { RadiosField } from './radios-field.tsx'
import { TextAreaField } from './text-area-field.tsx'

type ProgressFieldProps = {
  form: URLSearchParams
  errors: readonly FormError[]
  asAt: TypedDay
}

const STATES = [
  ...(['on-track', 'at-risk', 'off-track'] as const).map((value) => ({
    value,
    text: sentence(PROGRESS_WORDS[value]),
  })),
  { value: '', text: 'Not said' },
]

/** How an owner says that it goes: its inputs are `state`, `note` and the day `asAt`. */
export const ProgressField = ({ form, errors, asAt }: ProgressFieldProps) => (
  <>
    <RadiosField
      id="state"
      legend="The owner says it is"
      value={form.get('state') ?? ''}
      errors={errors}
      options={STATES}
    />
    <TextAreaField
      id="note"
      label="Note (optional)"
      hint="What helps or holds it up, up to 500 characters. No names of people, and nothing about children or families."
      value={form.get('note') ?? ''}
      errors={errors}
      rows={3}
    />
    <DayField
      id="asAt"
      legend="Said on (optional)"
      hint="The day on which the owner said so. For example, 29 6 2019."
      typed={asAt}
      errors={errors}
    />
  </>
)
