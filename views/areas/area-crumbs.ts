import { planPath } from '../plan/plan-links.ts'

/** The way back from a form about an area. */
export const areaCrumbs = (planId: string) => [
  { text: 'Areas and reviews', href: planPath(planId, 'areas', null) },
]
