import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import { isOld, oldFunctions } from './what-becomes.ts'

/** Is a fate about a body of the old structure, or about a function of one or of nobody yet? */
const isAboutOld = (plan: Plan, { body, function: held }: Fate): boolean =>
  body === undefined
    ? oldFunctions(plan).some(({ id }) => id === held)
    : plan.bodies.some((one) => one.id === body && isOld(one))

/** Why a change would take out of the old structure what is told to become something; null: it does not. */
export function whyStaysOld(before: Plan, after: Plan): string | null {
  const fate = before.fates.find((one) => isAboutOld(before, one) && !isAboutOld(after, one))
  if (fate === undefined) return null
  const body = after.bodies.find(({ id }) => id === fate.body)
  const held = after.functions.find(({ id }) => id === fate.function)
  return body === undefined
    ? `What happens to the function “${held?.name ?? ''}” is recorded, so it stays with a body of the old structure, or with nobody yet. Take that record out first.`
    : `What happens to “${body.name}” is recorded, so it stays a body of the old structure. Take that record out first.`
}
