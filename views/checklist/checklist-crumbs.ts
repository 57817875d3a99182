import { planPath } from '../plan/plan-links.ts'
import { CHECKLIST_HEADING } from './item-words.ts'

/** The way back from a form about the list. */
export const checklistCrumbs = (planId: string) => [
  { text: 'Structure and money', href: planPath(planId, 'structure', null) },
  { text: CHECKLIST_HEADING, href: planPath(planId, 'checklist', null) },
]
