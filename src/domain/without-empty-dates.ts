import { isThings, type Thing } from './at-path.ts'
import { isFields } from './is-same.ts'

/** A date of which nothing is recorded any more is not recorded, rather than recorded as nothing. */
export function withoutEmptyDates(plan: unknown): unknown {
  const areas = isFields(plan) ? plan['areas'] : undefined
  if (!isFields(plan) || !isThings(areas)) return plan
  const kept = areas.map((area): Thing => {
    const anchors = isFields(area['anchors']) ? Object.entries(area['anchors']) : []
    const held = anchors.filter(([, record]) => !isFields(record) || Object.keys(record).length > 0)
    return held.length === anchors.length ? area : { ...area, anchors: Object.fromEntries(held) }
  })
  return { ...plan, areas: kept }
}
