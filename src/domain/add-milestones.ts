import type { ActionOf } from './action.ts'
import { newMilestone } from './change-milestone.ts'
import type { Changed, Context } from './deed.ts'
import { asDone } from './end-milestone.ts'
import type { Milestone, Plan } from './plan.ts'
import { accept, type Problem, type Result } from './problem.ts'

function sayAdded(added: readonly Milestone[]): string {
  const [only] = added
  if (added.length === 1 && only)
    return `Added the milestone “${only.title}”${only.done ? ', done' : ''}`
  const done = added.filter((milestone) => milestone.done).length
  return `Added ${added.length} milestones${done > 0 ? `, ${done} of them done` : ''}`
}

/** Adds many milestones at the end of the action plan as one change: what a paste becomes. */
export function addMilestones(
  plan: Plan,
  action: ActionOf<'add-milestones'>,
  context: Context,
): Result<Changed> {
  const added: Milestone[] = []
  const problems: Problem[] = []
  for (const [n, { id, milestone, done }] of action.milestones.entries()) {
    const fresh = newMilestone(id, milestone)
    const read = done ? asDone(fresh, done.when, context) : accept(fresh)
    if (read.ok) added.push(read.value)
    else problems.push(...read.problems.map((one) => ({ ...one, path: `milestones.${n}` })))
  }
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    plan: { ...plan, milestones: [...plan.milestones, ...added] },
    said: sayAdded(added),
  })
}
