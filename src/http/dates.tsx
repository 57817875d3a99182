import { DatesPage } from '../../views/dates/dates-page.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

/** The dates that others count from, as each area of a plan records them. */
export const planDates: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  return found instanceof Response ? found : c.html(<DatesPage {...found} css={cssPath(deps)} />)
}
