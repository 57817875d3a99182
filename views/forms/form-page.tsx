import type { Child } from 'hono/jsx'
import type { Crumb } from '../components/breadcrumbs.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import type { PlanPart } from '../plan/plan-links.ts'

/** What every page with a form that changes a plan is made from. */
export type FormPageProps = PlanPageProps & {
  /** Each field as it is to stand in its input: as typed, or as recorded at first. */
  form: URLSearchParams
  errors: readonly FormError[]
  /** What others have done to the plan since the form was opened; empty if nobody has. */
  since: readonly string[]
  /** Fields that others have changed in another way than this reader. */
  clashes?: readonly { recorded: string; typed: string }[]
  /** The plan's revision as shown, which the form carries. */
  revision: number
}

type Props = FormPageProps & {
  heading: string
  part: PlanPart
  crumbs?: readonly Crumb[]
  children: Child
}

const orNothing = (value: string): string => (value === '' ? 'nothing' : `“${value}”`)

/** Said before anything else: what was typed is there still, and nothing of it was saved. */
const MovedOn = ({ since, clashes = [] }: FormPageProps) => (
  <section class="app-moved-on" aria-labelledby="moved-on" role="alert">
    <h2 class="govuk-heading-m" id="moved-on">
      The plan has been changed since you opened this form
    </h2>
    <WarningText>Nothing of what you typed was saved. It is below, as you typed it.</WarningText>
    <p class="govuk-body">Since then:</p>
    <ul class="govuk-list govuk-list--bullet">
      {since.map((said) => (
        <li>{said}</li>
      ))}
    </ul>
    {clashes.length > 0 && (
      <>
        <p class="govuk-body">You and they changed the same. Choose which is to stand:</p>
        <ul class="govuk-list govuk-list--bullet">
          {clashes.map(({ recorded, typed }) => (
            <li class="app-typed">
              Recorded now: {orNothing(recorded)}. You typed: {orNothing(typed)}.
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="govuk-body">
      What you had not changed is shown as it is recorded now. If your change still makes sense,
      send the form again.
    </p>
  </section>
)

/** A page of a plan with a form: what is wrong or has moved on first, then the form. */
export const FormPage = ({ heading, part, crumbs = [], children, ...page }: Props) => (
  <PlanFrame {...page} heading={heading} part={part} crumbs={crumbs}>
    {page.since.length > 0 && <MovedOn {...page} />}
    {children}
  </PlanFrame>
)
