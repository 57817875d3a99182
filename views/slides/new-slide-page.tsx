import { SLIDE_KINDS, type SlideKind } from '../../src/domain/slides/slide-name.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { slidesPath } from './slide-links.ts'
import { SLIDE_SAYS } from './slide-says.ts'
import { canChange } from '../plan/can-change.ts'

const KINDS = Object.keys(SLIDE_SAYS) as SlideKind[]

/** What a new slide can be; each leads to its own form. */
export const NewSlidePage = (page: PlanPageProps) => {
  const { plan } = page.opened
  return (
    <PlanFrame
      {...page}
      heading="Add a slide"
      part=""
      crumbs={[{ text: 'Slides', href: planPath(plan.id, 'slides', page.asked) }]}
    >
      {!canChange(plan, page.asked) ? (
        <p class="govuk-body">
          {plan.example
            ? 'This is a worked example. Copy it to choose slides of your own.'
            : 'Slides are chosen for the plan as it is now, not as at a past day.'}
        </p>
      ) : (
        <>
          <p class="govuk-body">What should it show?</p>
          <ul class="govuk-list govuk-list--spaced">
            {KINDS.map((kind) => (
              <li>
                <a class="govuk-link" href={slidesPath(plan.id, `new/${kind}`)}>
                  {SLIDE_KINDS[kind]}
                </a>
                <br />
                <span class="app-quiet">{SLIDE_SAYS[kind]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </PlanFrame>
  )
}
