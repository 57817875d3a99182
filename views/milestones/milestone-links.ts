import { planPath } from '../plan/plan-links.ts'

/** The address of the action plan, or of a page below it; where forms are sent. */
export const listPath = (planId: string, below = ''): string =>
  planPath(planId, below === '' ? 'milestones' : `milestones/${below}`, null)

/** The address of a form or button of one milestone. */
export const deedPath = (planId: string, milestoneId: string, deed: string): string =>
  listPath(planId, `${milestoneId}/${deed}`)
