import type { View } from '../../src/domain/charts/view.ts'
import type { Day } from '../../src/domain/day.ts'
import { planPath } from '../plan/plan-links.ts'

/** The page of one view of a plan. */
export const viewPath = (planId: string, view: View, asked: Day | null): string =>
  planPath(planId, `views/${view}`, asked)

/** Its picture alone, which waits until it is drawn. */
export const picturePath = (planId: string, view: View, asked: Day | null): string =>
  planPath(planId, `views/${view}/picture`, asked)
