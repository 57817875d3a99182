import { milestoneDate } from './facts.ts'
import type { Area, Milestone, Plan } from './plan.ts'

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const byName = (a: Area, b: Area): number => compareText(a.name, b.name) || compareText(a.id, b.id)

/** By the last possible day, then the first; what has no date comes last. */
function dayKey(milestone: Milestone): string {
  const { reading } = milestoneDate(milestone)
  const { earliest = null, latest = null } = reading ?? {}
  return `${latest ?? earliest ?? '~'} ${earliest ?? ''} ${milestone.id}`
}

/**
 * The plan with its areas by name and its milestones by date, so that nothing we read from it, and
 * no order in which we tell it, rests on the order of its file.
 */
export function inOwnOrder(plan: Plan): Plan {
  const keyed = plan.milestones.map((milestone) => ({ milestone, key: dayKey(milestone) }))
  return {
    ...plan,
    areas: plan.areas.toSorted(byName),
    milestones: keyed
      .toSorted((a, b) => compareText(a.key, b.key))
      .map(({ milestone }) => milestone),
    statedDeadlines: plan.statedDeadlines.toSorted((a, b) => compareText(a.id, b.id)),
  }
}
