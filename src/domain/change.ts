import { Action, type Changed, type Context } from './action.ts'
import { checkAgainstFramework } from './against-framework.ts'
import { clearAnchor, recordNotYet, setAnchor } from './change-anchor.ts'
import {
  addMilestone,
  cancelMilestone,
  changeMilestone,
  completeMilestone,
} from './change-milestone.ts'
import type { Plan } from './plan.ts'
import { toProblems } from './plan-file.ts'
import { refuse, type Result } from './problem.ts'
import { checkReferences } from './references.ts'

export type { Action } from './action.ts'

function decide(plan: Plan, action: Action, context: Context): Result<Changed> {
  switch (action.action) {
    case 'set-anchor':
      return setAnchor(plan, action, context)
    case 'record-not-yet':
      return recordNotYet(plan, action, context)
    case 'clear-anchor':
      return clearAnchor(plan, action, context)
    case 'add-milestone':
      return addMilestone(plan, action)
    case 'change-milestone':
      return changeMilestone(plan, action)
    case 'complete-milestone':
      return completeMilestone(plan, action, context)
    case 'cancel-milestone':
      return cancelMilestone(plan, action)
  }
}

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
  const changed = decide(plan, parsed.data, context)
  if (!changed.ok) return changed
  const { framework } = context
  const problems = [
    ...checkReferences(changed.value.plan),
    ...(framework ? checkAgainstFramework(changed.value.plan, framework) : []),
  ]
  return problems.length > 0 ? { ok: false, problems } : changed
}
