import type { OpenPlan } from '../../src/domain/facts.ts'

/** Why nothing could be checked, which is another thing than nothing being wrong; else null. */
export function whyUnchecked({ framework, plan }: OpenPlan): string | null {
  if (!framework)
    return 'This plan names no framework, so there is no law to hold it against. Nothing was checked.'
  return plan.areas.length === 0
    ? 'No area is recorded yet, so there is little to check and nothing to say.'
    : null
}
