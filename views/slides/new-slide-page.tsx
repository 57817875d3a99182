import { SLIDE_KINDS, type SlideKind } from '../../src/domain/slides/slide-name.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { slidesCrumbs, slidesPath } from './slide-links.ts'
import { SLIDE_SAYS } from './slide-says.ts'

const KINDS = Object.keys(SLIDE_SAYS) as SlideKind[]

/** What a new slide can be; each leads to its own form. */
export const NewSlidePage = (page: PlanPageProps) => {
  const { plan } = page.opened
  return (
    <PlanFrame {...page} heading="Add a slide" part="" crumbs={slidesCrumbs(plan.id)}>
      {plan.example ? (
        <p class="govuk-body">This is a worked example. Copy it to choose slides of your own.</p>
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
