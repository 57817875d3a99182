import type { Day } from '../../src/domain/day.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { viewPath } from './view-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'

type AsAtFormProps = {
  planId: string
  asked: AskedDays
  /** The day that is shown, and the one that is shown unless another is asked for. */
  on: Day
  own: Day
  typed: TypedDay
  errors: readonly FormError[]
}

/** As at which day the structure is shown, and a form that asks for another. */
export const AsAtForm = ({ planId, asked, on, own, typed, errors }: AsAtFormProps) => (
  <>
    <p class="govuk-body">
      As at {showDay(on)}.{' '}
      {on !== own && (
        <a class="govuk-link app-screen-only" href={viewPath(planId, 'current', asked)}>
          Show it as at {showDay(own)}
        </a>
      )}
    </p>
    <Details summary="Show another day" classes="app-screen-only" open={errors.length > 0}>
      <form method="get" action={viewPath(planId, 'current', null)} novalidate>
        <AskedInputs asked={asked} />
        <DayField
          id="on"
          legend="As at which day?"
          hint="For example, 30 6 2019. Bodies that had not begun, or had ended, are left out."
          typed={typed}
          errors={errors}
        />
        <Button>Show</Button>
      </form>
    </Details>
  </>
)
