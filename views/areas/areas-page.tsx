import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { AreaCard } from './area-card.tsx'
import { LawNote } from './law-note.tsx'
import { canChange } from '../plan/can-change.ts'

const PROVISIONS = ['safeguarding-partners', 'independent-scrutiny', 'combining-areas']
const ENTRIES = ['hand-over-serious-case-reviews', 'hand-over-child-death-reviews']

/** Every area with what is recorded of it besides its dates. */
export const AreasPage = (page: PlanPageProps) => {
  const { asked } = page
  const { plan, framework } = page.opened
  return (
    <PlanFrame {...page} heading="Areas and reviews" part="areas">
      {plan.areas.length === 0 ? (
        <p class="govuk-body">
          No area is recorded yet. Add the area of each council: its dates, partners and reviews are
          recorded for it, and checked.
        </p>
      ) : (
        <p class="govuk-body">
          Each area is the area of one council. Its dates are under{' '}
          <a class="govuk-link" href={planPath(plan.id, 'dates', asked)}>
            Key dates
          </a>
          .
        </p>
      )}
      {canChange(plan, asked) && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, 'areas/new', null)} secondary>
            Add an area
          </Button>
        </p>
      )}
      {plan.areas.map((area) => (
        <AreaCard plan={plan} asked={asked} area={area} />
      ))}
      {framework && plan.areas.length > 0 && (
        <Details summary="What the law asks">
          <LawNote framework={framework} provisions={PROVISIONS} entries={ENTRIES} />
        </Details>
      )}
    </PlanFrame>
  )
}
