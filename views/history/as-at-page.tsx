import { dayOfInstant } from '../../src/domain/day.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath, type PlanPart } from '../plan/plan-links.ts'

type Props = PlanPageProps & {
  /** The part of the plan to go on to. */
  to: PlanPart
  typed: { asAt: TypedDay; today: TypedDay }
  errors: readonly FormError[]
  /** When its history begins; null where it has none. */
  begins: string | null
}

const Past = ({ page }: { page: Props }) => {
  const { opened, typed, errors, begins } = page
  if (opened.plan.example)
    return (
      <p class="govuk-body">A worked example does not change, so it has no earlier days to show.</p>
    )
  if (begins === null)
    return (
      <p class="govuk-body">
        This plan has no history yet: its file was put here by hand. What you change from now on is
        recorded, and its days can then be shown.
      </p>
    )
  return (
    <DayField
      id="asAt"
      legend="As at which day?"
      hint={`What the plan said at the end of that day. Its history begins on ${showDay(dayOfInstant(begins))}. Leave it empty for the plan as it is now.`}
      typed={typed.asAt}
      errors={errors}
    />
  )
}

const Moments = ({ page: { opened, to } }: { page: Props }) => {
  const { plan } = opened
  return plan.moments.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-s">Days of marked moments</h2>
      <ul class="govuk-list govuk-list--bullet">
        {plan.moments.toReversed().map(({ name, on }) => (
          <li>
            <a class="govuk-link" href={planPath(plan.id, to, { asAt: on })}>
              As at {showDay(on)}
            </a>
            : “{name}”
          </li>
        ))}
      </ul>
    </>
  )
}

/** Chooses the two days of a plan's pages: as at which it is shown, and which day it is taken to be. */
export const AsAtPage = (page: Props) => {
  const { opened, to, typed, errors } = page
  const { plan } = opened
  return (
    <PlanFrame {...page} heading="Look at another day" part={to}>
      <p class="govuk-body">
        There are two days. <strong>As at</strong> is the day whose plan is shown: what it said
        then. <strong>Today</strong> is the day that it is taken to be: what is late, due or done is
        worked out as on it. Every page, picture and file can be shown so.
      </p>
      <form method="get" action={planPath(plan.id, 'as-at', null)} novalidate>
        <input type="hidden" name="then" value="show" />
        {to !== '' && <input type="hidden" name="to" value={to} />}
        <Past page={page} />
        <DayField
          id="today"
          legend="Which day is it taken to be?"
          hint={
            plan.example
              ? 'Leave it empty for the example’s own day.'
              : 'Leave it empty for the day as at which it is shown, or for the real today.'
          }
          typed={typed.today}
          errors={errors}
        />
        <div class="govuk-button-group">
          <Button>Show the plan</Button>
          <a class="govuk-link" href={planPath(plan.id, to, null)}>
            Show it as it is now
          </a>
        </div>
      </form>
      <Moments page={page} />
    </PlanFrame>
  )
}
