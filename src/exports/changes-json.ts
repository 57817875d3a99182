import type { Changes, PlanThen } from '../domain/history/plan-then.ts'

const side = ({ plan, kind, called, day }: PlanThen) => ({
  kind,
  called,
  day,
  revision: plan.revision,
})

/** What differs between two states of a plan, as scripts read it. Fields may be added, none renamed. */
export const changesJson = ({ from, to, changes }: Changes): string =>
  `${JSON.stringify({ plan: to.plan.id, from: side(from), to: side(to), changes }, null, 2)}\n`
