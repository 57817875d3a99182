import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'

/** Puts a plan aside: it stays as it is, and the list shows it apart. */
export function archivePlan(
  plan: Plan,
  _: ActionOf<'archive-plan'>,
  { today }: Context,
): Result<Changed> {
  return plan.archivedOn === undefined
    ? accept({ plan: { ...plan, archivedOn: today }, said: 'Archived the plan' })
    : refuse('The plan is archived already.')
}

/** Takes a plan up again. */
export function unarchivePlan(plan: Plan): Result<Changed> {
  const { archivedOn, ...taken } = plan
  return archivedOn === undefined
    ? refuse('The plan is not archived.')
    : accept({ plan: taken, said: 'Took the plan out of the archive' })
}
