import type { View } from '../../src/domain/charts/view.ts'
import type { Day } from '../../src/domain/day.ts'
import { planPath } from '../plan/plan-links.ts'
import { askedQuery, type AskedDays } from '../plan/asked-days.ts'

/** Which option a view is of, against what, and as at which day where that is not the plan's own. */
export type ViewOf = {
  option?: string | undefined
  against?: string | undefined
  on?: Day | undefined
}

/** The same as the names of an address. */
export const viewQuery = (of: ViewOf): Record<string, string> =>
  Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

function pathOf(
  planId: string,
  part: string,
  { asked, of }: { asked: AskedDays; of: ViewOf },
): string {
  const query = new URLSearchParams({
    ...viewQuery(of),
    ...askedQuery(asked),
  }).toString()
  return `${planPath(planId, part, null)}${query === '' ? '' : `?${query}`}`
}

/** The page of one view of a plan. */
export const viewPath = (planId: string, view: View, asked: AskedDays, of: ViewOf = {}): string =>
  pathOf(planId, `views/${view}`, { asked, of })

/** Its picture alone, which waits until it is drawn. */
export const picturePath = (
  planId: string,
  view: View,
  { asked, of }: { asked: AskedDays; of: ViewOf },
): string => pathOf(planId, `views/${view}/picture`, { asked, of })
