import { planSide, sameInPlan } from './comparing/plan-side.ts'
import type { Compared, StructureDifference } from './comparing/side.ts'
import type { Plan } from './plan.ts'
import { compared, differencesIn } from './structure-differences.ts'

/** Two structures of one plan: `old`, the id of an option, or null in a plan without options. */
type Against = { option: string | null; against: string | null }

/** The new structure under an option beside what it is held against. */
export const comparedIn = (plan: Plan, { option, against }: Against): Compared =>
  compared(planSide(plan, against), planSide(plan, option), sameInPlan(plan))

/** Everything in which the new structure under an option differs from what it is held against. */
export const planDifferences = (plan: Plan, asked: Against): StructureDifference[] =>
  differencesIn(comparedIn(plan, asked))
