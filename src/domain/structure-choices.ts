import type { Plan } from './plan.ts'
import { newStructure, planInForce } from './structure-scope.ts'
import type { Body } from './structure.ts'

/**
 * The bodies that a line, a seat or a function may name: within an option those of its new
 * structure, else those in force. What is chosen already stays among them.
 */
export function bodiesToChoose(
  plan: Plan,
  option: string | null,
  chosen: readonly (string | undefined)[] = [],
): Body[] {
  const { bodies } = option === null ? planInForce(plan) : newStructure(plan, option)
  const ids = new Set([...bodies.map(({ id }) => id), ...chosen])
  return plan.bodies.filter(({ id }) => ids.has(id))
}

/** The bodies that one proposed by an option may be the same as: old ones, and other options’. */
export const bodiesToBeSameAs = ({ bodies }: Plan, option: string): Body[] =>
  bodies.filter((body) => body.option !== option && body.side !== 'other')
