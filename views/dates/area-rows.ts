import type { OpenPlan } from '../../src/domain/facts.ts'
import { startOf } from '../../src/domain/findings/start.ts'
import type { Area } from '../../src/domain/plan.ts'
import { sayKnown } from '../../src/domain/reading.ts'
import { recordedAnchor, type RecordedAnchor } from '../../src/domain/recorded-anchor.ts'

/** One anchor as every area of a row records it. */
export type AreaRow = { areas: Area[]; recorded: RecordedAnchor; stated: string | null }

/** A start that the plan states without saying that it is the implementation date in law. */
function statedStart(opened: OpenPlan, area: Area, anchor: string): string | null {
  const { framework } = opened
  const start =
    framework && anchor === 'implementationDate' ? startOf({ ...opened, framework }, area) : null
  return start?.reading ? sayKnown(start) : null
}

/** What each of some areas records of an anchor, once for all areas that record the same. */
export function areaRows(
  opened: OpenPlan,
  anchor: string,
  areas: readonly Area[] = opened.plan.areas,
): AreaRow[] {
  const rows = new Map<string, AreaRow>()
  for (const area of areas) {
    const recorded = recordedAnchor(opened.plan, area, anchor)
    const { holder, planned, actual, notYet } = recorded
    const silent = !holder && !planned && !actual && !notYet
    const stated = silent ? statedStart(opened, area, anchor) : null
    const key = JSON.stringify([{ ...recorded, holder: holder?.id }, stated])
    const row = rows.get(key)
    if (row) row.areas.push(area)
    else rows.set(key, { areas: [area], recorded, stated })
  }
  return [...rows.values()]
}
