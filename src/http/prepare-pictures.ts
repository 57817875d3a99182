import { putLast } from '../diagrams/put-last.ts'
import type { Ahead } from '../diagrams/pictures.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { VIEWS, type View } from '../domain/charts/view.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { slidesFor } from '../domain/slides/slides-for.ts'
import type { AppDeps } from './deps.ts'

const ALWAYS: readonly View[] = ['current', 'timeline']

/** Of a presentation: what stands further back is drawn while the first of it is looked at. */
const MOST_SLIDES_AHEAD = 6

/** How many plans are remembered; of any other, what is not kept is found by looking. */
const REMEMBERED = 500

/** What each plan's pictures were last drawn ahead for, by the plan's id. */
const prepared = new WeakMap<AppDeps, Map<string, string>>()

function preparedBy(deps: AppDeps): Map<string, string> {
  const known = prepared.get(deps) ?? new Map<string, string>()
  prepared.set(deps, known)
  return known
}

/** What is likely to be looked at; of an option only where there is one. */
function viewsOf({ plan }: OpenPlan): View[] {
  const likely = new Set<View>(
    plan.options.length === 0 ? ALWAYS : [...ALWAYS, 'transition', 'becomes'],
  )
  return VIEWS.filter((view) => likely.has(view))
}

/** The pictures first, which more people look at; then the slides as they are presented. */
const wantedOf = (opened: OpenPlan): Ahead[] => [
  ...viewsOf(opened).map((view) => chartOf(view, opened)),
  ...slidesFor(opened)
    .flatMap(({ body }) => (body.kind === 'boxes' ? [{ slides: body.chart }] : []))
    .slice(0, MOST_SLIDES_AHEAD),
]

/**
 * Has the pictures and slides of a plan drawn ahead, so that readers find them there: once for each
 * revision and day, or again if they were dropped. They are drawn a moment later, by another
 * process.
 */
export function preparePictures(deps: AppDeps, opened: OpenPlan): void {
  const { plan, today } = opened
  const known = preparedBy(deps)
  const state = `${plan.revision} ${plan.changedAt} ${today}`
  if (known.get(plan.id) === state) return
  putLast(known, plan.id, state, REMEMBERED)
  void deps.pictures
    .prepare(plan.id, () => wantedOf(opened))
    .then((isDone) => {
      // Made up for when the plan is next looked at.
      if (!isDone && known.get(plan.id) === state) known.delete(plan.id)
    })
}
