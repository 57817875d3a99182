import type { TypedDate } from '../../src/domain/typed-date.ts'
import type { FormError } from '../components/error-summary.tsx'
import { DateField } from '../fields/date-field.tsx'

type LifeFieldsProps = { from: TypedDate; to: TypedDate; errors: readonly FormError[] }

/** "After" needs words of its own beside the date, which a part of the structure has no place for. */
const HOWS = ['on', 'by', 'from', 'between'] as const

/** From when to when a part of the structure is there. */
export const LifeFields = ({ from, to, errors }: LifeFieldsProps) => (
  <>
    <DateField
      id="from"
      legend="It starts (optional)"
      typed={from}
      errors={errors}
      hows={HOWS}
      asWritten={false}
    />
    <DateField
      id="to"
      legend="It ends (optional)"
      typed={to}
      errors={errors}
      hows={HOWS}
      asWritten={false}
    />
  </>
)
