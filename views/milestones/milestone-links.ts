import { planPath } from '../plan/plan-links.ts'
import { askedQuery, type AskedDays } from '../plan/asked-days.ts'

/** The address of the action plan, or of a page below it; where forms are sent. */
export const listPath = (planId: string, below = ''): string =>
  planPath(planId, below === '' ? 'milestones' : `milestones/${below}`, null)

/** The address of a form or button of one milestone. */
export const deedPath = (planId: string, milestoneId: string, deed: string): string =>
  listPath(planId, `${milestoneId}/${deed}`)

/** What an address of the list carries, page 1 and no words being left out. */
type ListQuery = { q: string; page: number; asked?: AskedDays; select?: string }

/** The question mark and what follows in an address of the list; empty for its beginning. */
export function listQuery({ q, page, asked = null, select }: ListQuery): string {
  const query = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(select === undefined ? {} : { select }),
    ...askedQuery(asked),
  }).toString()
  return query === '' ? '' : `?${query}`
}
