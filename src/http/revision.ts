import { entryOf } from '../actions/change-plan.ts'
import { openPlan } from '../actions/library.ts'
import { PlanId } from '../domain/text.ts'
import type { Handle } from './route.ts'

/** Which revision a plan is at and who made it, for pages that are open on an older one. */
export const planRevision: Handle = (deps) => async (c) => {
  const id = c.req.param('id') ?? ''
  c.header('Cache-Control', 'no-store')
  // A reference may be a file's path on the command line; an address never reaches files by path.
  const opened = PlanId.safeParse(id).success ? await openPlan(deps.shelf, id) : null
  if (!opened?.ok || opened.value.plan.id !== id)
    return c.json({ problem: 'There is no such plan, or it cannot be read.' }, 404)
  const { revision, changedAt } = opened.value.plan
  const entry = await entryOf(deps.shelf, id, revision)
  return c.json({ revision, changedAt, by: entry?.by ?? null, said: entry?.said ?? null })
}
