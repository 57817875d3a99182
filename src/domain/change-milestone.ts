import type { ActionOf } from './action.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { milestoneById } from './facts.ts'
import { whyHeldElsewhere } from './held-elsewhere.ts'
import type { MilestoneChange } from './milestone-action.ts'
import { Milestone, type Plan, type Progress } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { sayFields } from './say-change.ts'
import { showDay } from './show-date.ts'
import { whyCannotWait } from './waiting.ts'

/** A milestone by its id, or that there is none. */
export function findMilestone(plan: Plan, id: string): Result<Milestone> {
  const milestone = milestoneById(plan, id)
  return milestone ? accept(milestone) : refuse(`The plan has no milestone “${id}”.`, 'id')
}

/** The plan with some of its milestones in a new form. */
export function withMilestones(plan: Plan, changed: readonly Milestone[]): Plan {
  const byId = new Map(changed.map((milestone) => [milestone.id, milestone]))
  const milestones = plan.milestones.map((milestone) => byId.get(milestone.id) ?? milestone)
  return { ...plan, milestones }
}

/** The plan with one of its milestones in a new form. */
export const withMilestone = (plan: Plan, changed: Milestone): Plan =>
  withMilestones(plan, [changed])

/** A change as fields: null takes a field away, absent leaves it. */
function merge(milestone: Milestone, change: MilestoneChange): Milestone {
  const entries = Object.entries({ ...milestone, ...change })
  return Milestone.parse(
    Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)),
  )
}

/** A milestone that did not exist, from what was given of it. */
export const newMilestone = (id: string, fields: MilestoneChange & { title: string }): Milestone =>
  merge(Milestone.parse({ id, title: fields.title }), fields)

/** Nobody can have said how a thing goes on a day that is still to come. */
export function saidInFuture(progress: Progress | null | undefined, { today }: Context) {
  const asAt = progress?.asAt
  return asAt !== undefined && asAt > today
    ? refuse(
        `Nobody can have said on ${showDay(asAt)} how it goes: that is after today, ${showDay(today)}.`,
        'asAt',
      )
    : null
}

/** What is wrong with a milestone beside the others of its plan, in a person's words. */
function whyNot(plan: Plan, milestone: Milestone, context: Context): Result<never> | null {
  const held = whyHeldElsewhere(plan, milestone, context)
  if (held !== null) return refuse(held, 'sets')
  const { done, when, title } = milestone
  if (done && !done.when && when && inFuture(when, context.today, title))
    return refuse(
      `“${title}” is recorded as done on its planned date, so that cannot be after today, ${showDay(context.today)}. Record when it was done first.`,
      'when',
    )
  return saidInFuture(milestone.progress, context)
}

export function addMilestone(
  plan: Plan,
  action: ActionOf<'add-milestone'>,
  context: Context,
): Result<Changed> {
  const milestone = newMilestone(action.id, action.milestone)
  return (
    whyNot(plan, milestone, context) ??
    accept({
      plan: { ...plan, milestones: [...plan.milestones, milestone] },
      said: `Added the milestone “${milestone.title}”`,
    })
  )
}

/** What of a change is not so already. */
function newIn(before: Milestone, after: Milestone, change: MilestoneChange): MilestoneChange {
  const fields = Object.entries(change).filter(([name]) => {
    const field = name as keyof MilestoneChange
    return !isSame(before[field], after[field])
  })
  return Object.fromEntries(fields)
}

export function changeMilestone(
  plan: Plan,
  action: ActionOf<'change-milestone'>,
  context: Context,
): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const milestone = found.value
  if (Object.keys(action.change).length === 0)
    return refuse('Nothing was given to change; give a date, a title, an owner or another field.')
  const changed = merge(milestone, action.change)
  const fresh = newIn(milestone, changed, action.change)
  if (Object.keys(fresh).length === 0)
    return refuse(`Nothing was changed: all of that is recorded of “${milestone.title}” already.`)
  const circle = whyCannotWait(plan, milestone, fresh.dependsOn ?? [])
  if (circle !== null) return refuse(circle, 'dependsOn')
  return (
    whyNot(plan, changed, context) ??
    accept({
      plan: withMilestone(plan, changed),
      said: `Changed “${milestone.title}”: ${sayFields(plan, fresh).join(', ')}`,
    })
  )
}
