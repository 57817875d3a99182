import { AreasPage } from '../../views/areas/areas-page.tsx'
import { DatesPage } from '../../views/dates/dates-page.tsx'
import { OrganisationsPage } from '../../views/organisations/organisations-page.tsx'
import { StatedDeadlinesPage } from '../../views/stated-deadlines/stated-deadlines-page.tsx'
import { planPage } from './plan-page.tsx'

export const planAreas = planPage((page) => <AreasPage {...page} />)
export const planOrganisations = planPage((page) => <OrganisationsPage {...page} />)
export const planStatedDeadlines = planPage((page) => <StatedDeadlinesPage {...page} />)

/** The dates that others count from, as each area of a plan records them. */
export const planDates = planPage((page) => <DatesPage {...page} />)
