import type { ActionOf } from './action.ts'
import type { Changed } from './deed.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'

/** Gives the plan another title; its id, and so its addresses and files, stay as they are. */
export function namePlan(plan: Plan, { title }: ActionOf<'name-plan'>): Result<Changed> {
  if (title === plan.title) return refuse(`The plan is called “${title}” already.`, 'title')
  return accept({ plan: { ...plan, title }, said: `Named the plan “${title}”` })
}
