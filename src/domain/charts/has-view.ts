import type { OpenPlan } from '../facts.ts'
import type { Milestone } from '../plan.ts'
import { planInForce } from '../structure-scope.ts'
import type { View } from './view.ts'

/** The views that a plan's front page offers as files. */
export const FRONT_VIEWS = ['current', 'timeline'] as const satisfies readonly View[]

const isDated = ({ when, done, cancelled }: Milestone): boolean =>
  cancelled === undefined && (when ?? done?.when) !== undefined

const HAS: Record<(typeof FRONT_VIEWS)[number], (opened: OpenPlan) => boolean> = {
  current: ({ plan }) => planInForce(plan).bodies.length > 0,
  timeline: ({ plan, framework }) =>
    (framework !== null && plan.areas.length > 0) || plan.milestones.some(isDated),
}

/** Is anything recorded that this view draws? Told without making its chart. */
export const hasView = (view: (typeof FRONT_VIEWS)[number], opened: OpenPlan): boolean =>
  HAS[view](opened)
