import type { Day } from './day.ts'
import { anchorDate, holderOf, type OpenPlan } from './facts.ts'
import { lastExpectedDay } from './schedule.ts'

/** A key date that is planned for a day to come, once for all areas that plan it alike. */
export type PlannedDate = { anchor: string; title: string; edtf: string; areas: string[] }

/** A "from" is ahead until the end of its first day, month or year. */
function isAhead(edtf: string, today: Day): boolean {
  const last = lastExpectedDay(edtf)
  return last !== null && last >= today
}

/**
 * The key dates that a plan sets for a day to come, by their names and those of the areas. What a
 * milestone holds is left out: the milestone stands in the schedule itself.
 */
export function plannedDates({ plan, framework, today }: OpenPlan): PlannedDate[] {
  const found = new Map<string, PlannedDate>()
  for (const { id: anchor, title } of framework?.anchors ?? [])
    for (const area of plan.areas) {
      const { restsOn, reading } = anchorDate(plan, area, anchor)
      if (restsOn !== 'planned' || !reading || holderOf(plan, area, anchor)) continue
      if (!isAhead(reading.edtf, today)) continue
      const key = `${anchor} ${reading.edtf}`
      const known = found.get(key)
      if (known) known.areas.push(area.name)
      else found.set(key, { anchor, title, edtf: reading.edtf, areas: [area.name] })
    }
  return [...found.values()]
}
