import { milestoneById } from './facts.ts'
import type { Milestone, Plan } from './plan.ts'

/** The milestones that wait for one: it is among what they depend on. */
export const waitingFor = (plan: Plan, id: string): Milestone[] =>
  plan.milestones.filter(({ dependsOn }) => dependsOn.includes(id))

/** From a milestone through what it waits for to another, both ends included; null if it is free. */
function chain(plan: Plan, from: string, to: string): Milestone[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (const id of queue) {
    if (id === to) {
      const steps: Milestone[] = []
      for (let step: string | null = to; step !== null; step = cameFrom.get(step) ?? null)
        steps.unshift(
          ...(milestoneById(plan, step) ? [milestoneById(plan, step) as Milestone] : []),
        )
      return steps
    }
    for (const next of milestoneById(plan, id)?.dependsOn ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, id)
        queue.push(next)
      }
  }
  return null
}

/** Why a milestone cannot wait for these, in a sentence: one of them waits for it already. */
export function whyCannotWait(
  plan: Plan,
  { id, title }: Milestone,
  dependsOn: readonly string[],
): string | null {
  if (dependsOn.includes(id)) return `“${title}” cannot wait for itself.`
  for (const other of dependsOn) {
    const [first, ...rest] = chain(plan, other, id) ?? []
    if (!first || rest.length === 0) continue
    const told = rest.map((step) => `waits for “${step.title}”`).join(', which ')
    return `“${title}” cannot wait for “${first.title}”, for that goes round in a circle: “${first.title}” ${told}. Take one of these links away.`
  }
  return null
}
