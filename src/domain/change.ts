import { Action } from './action.ts'
import { checkAgainstFramework } from './against-framework.ts'
import { clearAnchor, recordNotYet, setAnchor } from './change-anchor.ts'
import {
  addMilestone,
  cancelMilestone,
  changeMilestone,
  completeMilestone,
} from './change-milestone.ts'
import { namePlan } from './change-title.ts'
import type { Changed, Context, Deed, Deeds } from './deed.ts'
import type { Plan } from './plan.ts'
import { toProblems } from './plan-file.ts'
import { refuse, type Result } from './problem.ts'
import { checkReferences } from './references.ts'

export type { Action } from './action.ts'

const DEEDS: Deeds<Action> = {
  'name-plan': namePlan,
  'set-anchor': setAnchor,
  'record-not-yet': recordNotYet,
  'clear-anchor': clearAnchor,
  'add-milestone': addMilestone,
  'change-milestone': changeMilestone,
  'complete-milestone': completeMilestone,
  'cancel-milestone': cancelMilestone,
}

/** The compiler can't see that an action's own deed is looked up by its own name. */
const deedOf = (action: Action): Deed<Action> => DEEDS[action.action] as Deed<Action>

/**
 * Applies one action to a plan: a new plan (its revision unchanged, for the store gives that) and
 * a sentence that says what was done, or the reasons why not. The plan given is left as it is.
 */
export function applyAction(plan: Plan, raw: unknown, context: Context): Result<Changed> {
  if (plan.example)
    return refuse(
      `“${plan.title}” is a worked example and read-only; copy it and work on the copy.`,
    )
  const parsed = Action.safeParse(raw, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) }
  const changed = deedOf(parsed.data)(plan, parsed.data, context)
  if (!changed.ok) return changed
  const { framework } = context
  const problems = [
    ...checkReferences(changed.value.plan),
    ...(framework ? checkAgainstFramework(changed.value.plan, framework) : []),
  ]
  return problems.length > 0 ? { ok: false, problems } : changed
}
