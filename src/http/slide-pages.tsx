import { NewSlidePage } from '../../views/slides/new-slide-page.tsx'
import { SlidesPage } from '../../views/slides/slides-page.tsx'
import { planSlides } from '../actions/plan-slides.ts'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { planPage } from './plan-page.tsx'
import type { Handle } from './route.ts'

/** The slides of a plan in their order, with what each will show. */
export const slideList: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const slides = await planSlides(deps.shelf, found.opened, { chair: true })
  return c.html(<SlidesPage {...found} slides={slides} css={cssPath(deps)} />)
}

/** What a new slide can be. */
export const newSlideKinds = planPage((page) => <NewSlidePage {...page} />)
