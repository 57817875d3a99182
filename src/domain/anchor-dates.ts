import { anchorDate, type KnownDate, type OpenPlan } from './facts.ts'
import type { Area } from './plan.ts'

/** One anchor as an area records it: "the board's last day in office, planned". */
export type AnchorDate = { anchor: string; title: string; area: Area; known: KnownDate }

/**
 * The anchors that the areas themselves record, in the framework's order. One that a milestone
 * sets is left out: its date stands there already.
 */
export function anchorDates({ plan, framework }: OpenPlan): AnchorDate[] {
  const anchors = framework?.anchors ?? []
  return anchors.flatMap(({ id, title }) =>
    plan.areas.flatMap((area) => {
      const record = area.anchors[id]
      if (!record?.planned && !record?.actual) return []
      return [{ anchor: id, title, area, known: anchorDate(plan, area, id) }]
    }),
  )
}

/** "planned", or "as it happened". */
export const anchorState = ({ known }: AnchorDate): string =>
  known.restsOn === 'actual' ? 'as it happened' : 'planned'
