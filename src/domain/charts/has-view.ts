import type { OpenPlan } from '../facts.ts'
import type { Milestone } from '../plan.ts'
import type { View } from './view.ts'

const isDated = ({ when, done, cancelled }: Milestone): boolean =>
  cancelled === undefined && (when ?? done?.when) !== undefined

const HAS: Record<View, (opened: OpenPlan) => boolean> = {
  current: ({ plan }) => plan.bodies.length > 0,
  timeline: ({ plan, framework }) =>
    (framework !== null && plan.areas.length > 0) || plan.milestones.some(isDated),
}

/** Is anything recorded that this view draws? Told without making its chart. */
export const hasView = (view: View, opened: OpenPlan): boolean => HAS[view](opened)
