import type { ActionOf } from './action.ts'
import { findMilestone } from './change-milestone.ts'
import type { Changed } from './deed.ts'
import { isLive } from './facts.ts'
import type { Milestone, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'

type To = ActionOf<'move-milestone'>['to']

const MOVED: Record<To, string> = {
  up: 'up',
  down: 'down',
  first: 'to the top',
  last: 'to the end',
}

/** Where among the others it goes: before which of them; null for after all. */
function before(others: readonly Milestone[], place: number, to: To): Milestone | null {
  if (to === 'first') return others[0] ?? null
  if (to === 'last') return null
  return others[to === 'up' ? place - 1 : place + 1] ?? null
}

/**
 * Moves a milestone in the action plan's own order. What is cancelled is not shown among the rest,
 * so it is stepped over as if it were not there.
 */
export function moveMilestone(plan: Plan, action: ActionOf<'move-milestone'>): Result<Changed> {
  const found = findMilestone(plan, action.id)
  if (!found.ok) return found
  const milestone = found.value
  if (milestone.cancelled)
    return refuse(`“${milestone.title}” is cancelled; restore it to move it.`, 'id')
  const live = plan.milestones.filter(isLive)
  const place = live.indexOf(milestone)
  const upwards = action.to === 'up' || action.to === 'first'
  if (place === (upwards ? 0 : live.length - 1))
    return refuse(`“${milestone.title}” is ${upwards ? 'first' : 'last'} already.`, 'to')
  const next = before(live.toSpliced(place, 1), place, action.to)
  const rest = plan.milestones.filter((other) => other !== milestone)
  const milestones = rest.toSpliced(next ? rest.indexOf(next) : rest.length, 0, milestone)
  return accept({
    plan: { ...plan, milestones },
    said: `Moved “${milestone.title}” ${MOVED[action.to]}`,
  })
}
