import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import type { CalendarFilter } from './feed.ts'

/** What a filter asks for that the plan does not have. */
export function wrongFilter(plan: Plan, { whose }: CalendarFilter): Problem[] {
  const { organisation, body } = whose ?? {}
  if (organisation !== undefined && !plan.organisations.some(({ id }) => id === organisation))
    return [{ path: 'whose', message: 'The plan has no such organisation. Choose another.' }]
  if (body !== undefined && !plan.bodies.some(({ id }) => id === body))
    return [{ path: 'whose', message: 'The plan has no such body. Choose another.' }]
  return []
}
