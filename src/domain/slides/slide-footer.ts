import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import { sayToday } from '../notices.ts'
import { planTitle } from '../plan-title.ts'
import { showDay } from '../show-date.ts'
import type { SlideFooter } from './slide.ts'

/** What stands at the foot of every slide of a plan, or of a view of it on a day. */
export const slideFooter = (opened: OpenPlan, on: Day | null = null): SlideFooter => ({
  plan: planTitle(opened),
  revision: opened.plan.revision,
  asAt: opened.asAt ?? opened.today,
  today: sayToday(opened),
  on: on === opened.today ? null : on,
})

/** What stands before and after the plan’s name at the foot, on a screen, on paper and in a file. */
export function footWords(
  { revision, asAt, today, on }: SlideFooter,
  forTheChair: boolean,
): { before: string; after: string } {
  const shown = on === null ? '' : `, showing ${showDay(on)}`
  return {
    before: forTheChair ? 'For the chair alone. ' : '',
    after: `, revision ${revision}${shown}, as at ${showDay(asAt)}${today}`,
  }
}
