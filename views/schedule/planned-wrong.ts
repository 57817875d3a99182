import type { OpenPlan } from '../../src/domain/facts.ts'
import { metBy } from '../../src/domain/met.ts'
import { isUntil, subjectOf } from '../../src/domain/say-reading.ts'
import { leadingBases, type ScheduleEntry } from '../../src/domain/schedule.ts'
import { OPEN_STANDINGS } from '../../src/domain/standing.ts'

/** What stands beside the standing of a date to come: the plan itself misses it. */
export type PlannedWrong = 'Planned too late' | 'Planned too soon'

/** Whether that counts on months or a stated start, which makes it likely only. */
export type WrongTag = { text: PlannedWrong; likely: boolean }

/** Does what is planned miss what binds most: the law, or guidance where no law is? */
export function plannedWrong(opened: OpenPlan, entry: ScheduleEntry): WrongTag | null {
  const { framework, plan } = opened
  if (entry.kind !== 'requirement' || !framework) return null
  if (!OPEN_STANDINGS.includes(entry.standing)) return null
  const late = leadingBases(entry.bases).filter(
    ({ applies, verdict }) => applies && verdict === 'late',
  )
  const worst = late.find(({ likely }) => likely !== true) ?? late[0]
  const subject = worst && subjectOf(opened, entry, worst)
  const area = plan.areas.find(({ id }) => id === subject?.areaId)
  if (!worst || !subject || !area) return null
  if (metBy({ ...opened, framework }, area, subject.entry).restsOn !== 'planned') return null
  const text = isUntil(subject.basis) ? 'Planned too soon' : 'Planned too late'
  return { text, likely: worst.likely === true }
}
