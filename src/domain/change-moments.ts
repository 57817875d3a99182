import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'

/** Far more than any plan needs. */
const MOST_MOMENTS = 200

/** Gives the plan as it is now a name, so that what changed since can be asked for by it. */
export function markMoment(
  plan: Plan,
  { id, name }: ActionOf<'mark-moment'>,
  { today }: Context,
): Result<Changed> {
  if (plan.moments.some((moment) => moment.id === id))
    return refuse(`The plan has a moment of the id “${id}” already.`, 'id')
  if (plan.moments.some((moment) => isSameName(moment.name, name)))
    return refuse(`“${name}” is marked already. Give this moment a name of its own.`, 'name')
  if (plan.moments.length >= MOST_MOMENTS)
    return refuse(`A plan has at most ${MOST_MOMENTS} marked moments. Take one away first.`)
  const moment = { id, name, on: today, revision: plan.revision }
  return accept({
    plan: { ...plan, moments: [...plan.moments, moment] },
    said: `Marked the plan as it was at “${name}”`,
  })
}

/** Takes a name away; what the plan was then stays in its history. */
export function unmarkMoment(plan: Plan, { id }: ActionOf<'unmark-moment'>): Result<Changed> {
  const found = plan.moments.find((moment) => moment.id === id)
  if (!found) return refuse(`This plan has no marked moment “${id}”.`, 'id')
  return accept({
    plan: { ...plan, moments: plan.moments.filter((moment) => moment !== found) },
    said: `Took away the mark “${found.name}”`,
  })
}
