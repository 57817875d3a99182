import type { Context } from './deed.ts'
import { anchorName, areasOf, holderOf } from './facts.ts'
import type { Milestone, Plan } from './plan.ts'
import { showEdtf } from './show-date.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Why a milestone cannot hold the key date that it sets, in a sentence: a date is held once in an
 * area, and this one is held by another milestone or recorded by itself.
 */
export function whyHeldElsewhere(
  plan: Plan,
  milestone: Milestone,
  { framework }: Context,
): string | null {
  const { id, sets, cancelled } = milestone
  if (sets === undefined || cancelled || !framework) return null
  // The milestone as it is now must not stand in its own way.
  const others = { ...plan, milestones: plan.milestones.filter((other) => other.id !== id) }
  for (const area of areasOf(plan, milestone)) {
    const what = `${capital(anchorName(framework, sets))} of ${area.name}`
    const holder = holderOf(others, area, sets)
    if (holder)
      return `${what} takes its date from “${holder.title}” already. A date is held once: change that milestone first.`
    const record = area.anchors[sets]
    const dated = record?.actual ?? record?.planned
    if (dated)
      return `${what} is recorded under “Key dates” already (${showEdtf(dated.edtf)}). A date is held once: clear it there first, and this milestone can hold it.`
  }
  return null
}
