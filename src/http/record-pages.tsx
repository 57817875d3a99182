import type { PlanPageProps } from '../../views/plan/plan-frame.tsx'
import { AreasPage } from '../../views/areas/areas-page.tsx'
import { OrganisationsPage } from '../../views/organisations/organisations-page.tsx'
import { StatedDeadlinesPage } from '../../views/stated-deadlines/stated-deadlines-page.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

const pageOf =
  (render: (page: PlanPageProps) => ReturnType<typeof AreasPage>): Handle =>
  (deps) =>
  async (c) => {
    const found = await findPlan(c, deps)
    return found instanceof Response ? found : c.html(render({ ...found, css: cssPath(deps) }))
  }

export const planAreas = pageOf((page) => <AreasPage {...page} />)
export const planOrganisations = pageOf((page) => <OrganisationsPage {...page} />)
export const planStatedDeadlines = pageOf((page) => <StatedDeadlinesPage {...page} />)
