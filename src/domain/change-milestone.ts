import type { ActionOf } from './action.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import { milestoneDate } from './facts.ts'
import type { MilestoneChange } from './milestone-action.ts'
import { Milestone, type Dated, type Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showEdtf } from './show-date.ts'

const findMilestone = (plan: Plan, id: string): Milestone | undefined =>
  plan.milestones.find((milestone) => milestone.id === id)

/** The plan with one of its milestones in a new form. */
export const withMilestone = (plan: Plan, changed: Milestone): Plan => ({
  ...plan,
  milestones: plan.milestones.map((milestone) =>
    milestone.id === changed.id ? changed : milestone,
  ),
})

/** A change as fields: null takes a field away, absent leaves it. */
function merge(milestone: Milestone, change: MilestoneChange): Milestone {
  const entries = Object.entries({ ...milestone, ...change })
  return Milestone.parse(
    Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)),
  )
}

export function addMilestone(plan: Plan, action: ActionOf<'add-milestone'>): Result<Changed> {
  const blank = Milestone.parse({ id: action.id, title: action.milestone.title })
  const milestone = merge(blank, action.milestone)
  return accept({
    plan: { ...plan, milestones: [...plan.milestones, milestone] },
    said: `Added the milestone “${milestone.title}”`,
  })
}

export function changeMilestone(plan: Plan, action: ActionOf<'change-milestone'>): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (Object.keys(action.change).length === 0)
    return refuse('Nothing was given to change; give a date, a title, an owner or another field.')
  const words = Object.entries(action.change).map(([field, value]) =>
    field === 'when'
      ? `date to ${value === null ? 'none' : showEdtf((value as Dated).edtf)}`
      : field,
  )
  return accept({
    plan: withMilestone(plan, merge(milestone, action.change)),
    said: `Changed “${milestone.title}”: ${words.join(', ')}`,
  })
}

export function completeMilestone(
  plan: Plan,
  action: ActionOf<'complete-milestone'>,
  { today }: Context,
): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (milestone.cancelled)
    return refuse(`“${milestone.title}” was cancelled, so it cannot be done.`, 'id')
  const on = action.on ?? (milestone.done ? undefined : milestone.when)
  const future = on ? inFuture(on, today, `“${milestone.title}”`) : null
  if (future) return future
  const done = action.on ? { when: action.on } : (milestone.done ?? {})
  const evidence = [...milestone.evidence, ...action.evidence]
  const changed = { ...milestone, done, evidence }
  const { reading } = milestoneDate(changed)
  return accept({
    plan: withMilestone(plan, changed),
    said: `Recorded “${milestone.title}” as done${reading ? ` (${showEdtf(reading.edtf)})` : ''}`,
  })
}

export function cancelMilestone(plan: Plan, action: ActionOf<'cancel-milestone'>): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (milestone.done) return refuse(`“${milestone.title}” is recorded as done.`, 'id')
  return accept({
    plan: withMilestone(plan, { ...milestone, cancelled: { reason: action.reason } }),
    said: `Cancelled “${milestone.title}”: ${action.reason}`,
  })
}
