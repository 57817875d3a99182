import { chartOf } from '../domain/charts/chart-of.ts'
import { VIEWS } from '../domain/charts/view.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { AppDeps } from './deps.ts'

/** What each plan's pictures were last drawn ahead for, by the plan's id. */
const prepared = new WeakMap<AppDeps, Map<string, string>>()

function preparedBy(deps: AppDeps): Map<string, string> {
  const known = prepared.get(deps) ?? new Map<string, string>()
  prepared.set(deps, known)
  return known
}

/**
 * Has the pictures of a plan drawn ahead, so that readers find them there: once for each revision
 * and day. They are drawn a moment later, by another process.
 */
export function preparePictures(deps: AppDeps, opened: OpenPlan): void {
  const { plan, today } = opened
  const known = preparedBy(deps)
  const state = `${plan.revision} ${plan.changedAt} ${today}`
  if (known.get(plan.id) === state) return
  known.set(plan.id, state)
  deps.pictures.prepare(plan.id, () => VIEWS.map((view) => chartOf(view, opened)))
}
