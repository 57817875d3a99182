import { showInstant } from '../show-instant.ts'
import { Downloads, type Download } from './downloads.tsx'
import { KeyDatesTables } from './key-dates-table.tsx'
import { NextDates } from './next-dates.tsx'
import { PlanFrame, type PlanPageProps } from './plan-frame.tsx'
import { planPath } from './plan-links.ts'
import { WrongSummary } from './wrong-summary.tsx'

const About = ({ opened: { plan } }: PlanPageProps) =>
  plan.example ? (
    <p class="govuk-body">
      {plan.example.about} Made from: {plan.example.paper}.
    </p>
  ) : (
    <p class="govuk-body">
      Revision {plan.revision}, last changed {showInstant(plan.changedAt)}. To change it, use the
      command line:{' '}
      <a class="govuk-link" href="/help#change">
        how to change a plan
      </a>
      .
    </p>
  )

const Parts = ({ opened: { plan }, asked }: PlanPageProps) => (
  <ul class="govuk-list govuk-list--bullet">
    <li>
      <a class="govuk-link" href={planPath(plan.id, 'schedule', asked)}>
        Schedule
      </a>
      : every duty, requirement and milestone with its date, in law and in guidance
    </li>
    <li>
      <a class="govuk-link" href={planPath(plan.id, 'findings', asked)}>
        What is wrong
      </a>
      : everything that the checks notice, and what would put it right
    </li>
    <li>
      <a class="govuk-link" href={planPath(plan.id, 'structure', asked)}>
        Structure and money
      </a>
      : areas and partners, bodies and groups, and sums as the papers give them
    </li>
  </ul>
)

/** A plan's front page: what comes next, what is wrong, what there is, the key dates. */
export const PlanPage = ({
  downloads,
  ...page
}: PlanPageProps & { downloads: readonly Download[] }) => {
  const { plan } = page.opened
  return (
    <PlanFrame {...page} part="">
      <About {...page} />
      <h2 class="govuk-heading-m">Next dates</h2>
      <NextDates opened={page.opened} href={planPath(plan.id, 'schedule', page.asked)} />
      <h2 class="govuk-heading-m">What is wrong</h2>
      <WrongSummary opened={page.opened} href={planPath(plan.id, 'findings', page.asked)} />
      <h2 class="govuk-heading-m">Key dates</h2>
      {plan.areas.length === 0 ? (
        <p class="govuk-body">No area is recorded yet.</p>
      ) : (
        <KeyDatesTables opened={page.opened} />
      )}
      <div class="app-screen-only">
        <h2 class="govuk-heading-m">In this plan</h2>
        <Parts {...page} />
        <h2 class="govuk-heading-m">Take it with you</h2>
        <Downloads page={page} downloads={downloads} />
      </div>
    </PlanFrame>
  )
}
