import type { ActionOf } from './action.ts'
import { findMilestone, withMilestone } from './change-milestone.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { milestoneDate } from './facts.ts'
import { whyHeldElsewhere } from './held-elsewhere.ts'
import type { Dated, Milestone, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showEdtf } from './show-date.ts'

/** A date that is given again stays written where it was, unless another place is given. */
function withSourceOf(before: Dated | undefined, on: Dated): Dated {
  const isNew = before?.edtf !== on.edtf || before.source === undefined
  return isNew || on.source !== undefined ? on : { ...on, source: before.source }
}

/**
 * A milestone as done, on a day of its own or on the one planned; or why it cannot be. Null takes
 * its own day away, undefined leaves it.
 */
export function asDone(
  milestone: Milestone,
  on: Dated | null | undefined,
  { today }: Context,
): Result<Milestone> {
  const { done, title, when } = milestone
  if (milestone.cancelled) return refuse(`“${title}” was cancelled, so it cannot be done.`, 'id')
  const day = on ?? (done && on === undefined ? undefined : when)
  const future = day ? inFuture(day, today, `“${title}”`) : null
  if (future) return future
  if (on) return accept({ ...milestone, done: { when: withSourceOf(done?.when, on) } })
  return accept({ ...milestone, done: on === undefined ? (done ?? {}) : {} })
}

/** A milestone as cancelled, or why it cannot be. */
export function asCancelled(milestone: Milestone, reason: string): Result<Milestone> {
  if (milestone.done) return refuse(`“${milestone.title}” is recorded as done.`, 'id')
  return accept({ ...milestone, cancelled: { reason } })
}

function sayDone(before: Milestone, after: Milestone): string {
  const { reading } = milestoneDate(after)
  const day = reading ? ` (${showEdtf(reading.edtf)})` : ''
  if (!before.done?.when || after.done?.when) return `Recorded “${after.title}” as done${day}`
  const planned = day === '' ? '' : `, so it is done as planned${day}`
  return `Took away the day on which “${after.title}” was done${planned}`
}

export function completeMilestone(
  plan: Plan,
  action: ActionOf<'complete-milestone'>,
  context: Context,
): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const done = asDone(found.value, action.on, context)
  if (!done.ok) return done
  const changed = { ...done.value, evidence: [...done.value.evidence, ...action.evidence] }
  if (isSame(changed, found.value))
    return refuse(`“${changed.title}” is recorded as done already.`, 'id')
  return accept({ plan: withMilestone(plan, changed), said: sayDone(found.value, changed) })
}

/** Not done after all: what was promised is open again, with what was recorded as evidence. */
export function reopenMilestone(plan: Plan, action: ActionOf<'reopen-milestone'>): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const { done, ...open } = found.value
  if (!done) return refuse(`“${open.title}” is not recorded as done.`, 'id')
  return accept({
    plan: withMilestone(plan, open),
    said: `Recorded “${open.title}” as not done after all`,
  })
}

export function cancelMilestone(plan: Plan, action: ActionOf<'cancel-milestone'>): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const cancelled = asCancelled(found.value, action.reason)
  if (!cancelled.ok) return cancelled
  if (isSame(cancelled.value, found.value))
    return refuse(`“${found.value.title}” is cancelled already, for that reason.`, 'id')
  return accept({
    plan: withMilestone(plan, cancelled.value),
    said: `Cancelled “${cancelled.value.title}”: ${action.reason}`,
  })
}

export function restoreMilestone(
  plan: Plan,
  action: ActionOf<'restore-milestone'>,
  context: Context,
): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const { cancelled, ...live } = found.value
  if (!cancelled) return refuse(`“${live.title}” is not cancelled.`, 'id')
  const held = whyHeldElsewhere(plan, live, context)
  if (held !== null) return refuse(held, 'id')
  return accept({
    plan: withMilestone(plan, live),
    said: `Took “${live.title}” back into the plan`,
  })
}
