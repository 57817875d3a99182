import type { Child } from 'hono/jsx'
import type { Crumb } from '../components/breadcrumbs.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import type { PlanPart } from '../plan/plan-links.ts'
import { ClashTable, type ClashTableProps } from './clash-table.tsx'

/** What every page with a form that changes a plan is made from. */
export type FormPageProps = PlanPageProps & {
  /** Each field as it is to stand in its input: as typed, or as recorded at first. */
  form: URLSearchParams
  errors: readonly FormError[]
  /** What others have done to the plan since the form was opened; empty if nobody has. */
  since: readonly string[]
  /** What others have changed in another way than this reader, where that can be told. */
  clash?: ClashTableProps | undefined
  /** The plan's revision as shown, which the form carries. */
  revision: number
}

type Props = FormPageProps & {
  heading: string
  part: PlanPart
  crumbs?: readonly Crumb[]
  children: Child
}

/** Said before anything else: what was typed is there still, and nothing of it was saved. */
const MovedOn = ({ since, clash }: FormPageProps) => (
  <section class="app-moved-on" aria-labelledby="moved-on" role="alert">
    <h2 class="govuk-heading-m" id="moved-on">
      The plan has been changed since you opened this form
    </h2>
    <WarningText>Nothing of what you typed was saved. It is below, as you typed it.</WarningText>
    <p class="govuk-body">Since then:</p>
    <ul class="govuk-list govuk-list--bullet">
      {since.map((said) => (
        <li class="app-typed">{said}</li>
      ))}
    </ul>
    {clash !== undefined && <ClashTable {...clash} />}
    <p class="govuk-body">
      What you had not changed is shown as it is recorded now.{' '}
      {clash === undefined
        ? 'If your change still makes sense, send the form again.'
        : 'Choose which is to stand: send the form again, and yours replaces theirs. To keep theirs, type it into the form, or leave this page.'}
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
