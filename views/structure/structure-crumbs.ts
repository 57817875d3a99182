import { planPath } from '../plan/plan-links.ts'

/** The way back from a form about the structure. */
export const structureCrumbs = (planId: string) => [
  { text: 'Structure and money', href: planPath(planId, 'structure', null) },
]
