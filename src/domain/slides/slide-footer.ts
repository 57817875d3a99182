import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import type { SlideFooter } from './slide.ts'

/** What stands at the foot of every slide of a plan. */
export const slideFooter = (opened: OpenPlan): SlideFooter => ({
  plan: planTitle(opened),
  revision: opened.plan.revision,
  asAt: opened.today,
})
