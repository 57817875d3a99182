import type { ActionOf } from './action.ts'
import { changeMilestone, findMilestone, newMilestone } from './change-milestone.ts'
import type { Changed, Context } from './deed.ts'
import type { MilestoneChange } from './milestone-action.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showList } from './show-date.ts'

type Import = ActionOf<'import-milestones'>

function sayImport({ added, changed }: Import, said: readonly string[]): string {
  const [first] = added
  const many = [
    ...(added.length === 0 ? [] : [`${added.length} added`]),
    ...(changed.length === 0 ? [] : [`${changed.length} changed`]),
  ]
  if (added.length + changed.length > 1)
    return `Took ${added.length + changed.length} milestones from a calendar: ${showList(many)}`
  return first
    ? `Added the milestone “${first.milestone.title}” from a calendar`
    : `${said[0] ?? ''}, from a calendar`
}

/**
 * Takes what was read of another calendar into the action plan as one change: new milestones at its
 * end, and others in their new form. All or nothing.
 */
export function importMilestones(plan: Plan, action: Import, context: Context): Result<Changed> {
  if (action.added.length + action.changed.length === 0)
    return refuse('Nothing was chosen; choose at least one entry of the calendar.')
  let next = plan
  const said: string[] = []
  const problems: Problem[] = []
  for (const { id, change } of action.changed) {
    const held = whyHeld(plan, id, change)
    if (held !== null) {
      problems.push({ path: '', message: held })
      continue
    }
    const done = changeMilestone(next, { action: 'change-milestone', id, change }, context)
    if (done.ok) {
      next = done.value.plan
      said.push(done.value.said)
    } else problems.push(...naming(plan, id, done.problems))
  }
  problems.push(...takenBefore(plan, action))
  if (problems.length > 0) return { ok: false, problems }
  const added = action.added.map(({ id, milestone }) => newMilestone(id, milestone))
  const milestones = [...next.milestones, ...added]
  return accept({ plan: { ...next, milestones }, said: sayImport(action, said) })
}

/** What has ended meanwhile is no calendar’s to move. */
function whyHeld(plan: Plan, id: string, { when }: MilestoneChange): string | null {
  const found = findMilestone(plan, id)
  if (!found.ok) return null
  const { title, cancelled, done } = found.value
  if (cancelled) return `“${title}” is cancelled; restore it first.`
  return done && when ? `“${title}” is recorded as done, so its date stays as it is.` : null
}

/** Two people may take the same file, each from a page that shows all of it as new. */
function takenBefore({ milestones }: Plan, { added }: Import): Problem[] {
  const known = new Set(milestones.map(({ calendarUid }) => calendarUid))
  return added.flatMap(({ milestone: { calendarUid, title } }) =>
    calendarUid && known.has(calendarUid)
      ? [{ path: '', message: `“${title}” is in the plan already, from the same calendar.` }]
      : [],
  )
}

/** Among many it must be told which of them is refused. */
function naming(plan: Plan, id: string, problems: readonly Problem[]): Problem[] {
  const found = findMilestone(plan, id)
  const name = found.ok ? `“${found.value.title}”` : ''
  return problems.map(({ message }) => ({
    path: '',
    message: name === '' || message.includes(name) ? message : `${name}: ${message}`,
  }))
}
