import { addDays, earlier, type Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { exactDay } from '../edtf.ts'
import { anchorDate, type Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import type { Area } from '../plan.ts'
import { showDay, showWeekday } from '../show-date.ts'

/**
 * The start that would satisfy reg 6(1): the planned one, or the last lawful day where that is
 * earlier. Null where neither is an exact day, or where the start has already happened.
 */
export function bestStart(setting: Setting, area: Area): Day | null {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  const planned = start.reading ? exactDay(start.reading) : null
  if (start.restsOn === 'actual') return null
  const due = dueOf(setting, area, basisOf(setting.framework, 'implement-arrangements', 'law').rule)
  const last = due.kind === 'date' ? exactDay(due.interval) : null
  if (planned === null || last === null) return planned ?? last
  return earlier(planned, last)
}

/** The board's last day that leaves no gap before the best start. */
export function bestBoardEnd(setting: Setting, area: Area): Day | null {
  const start = bestStart(setting, area)
  return start === null ? null : addDays(start, -1)
}

/** "Keep the board in office to at least Friday 27 September 2019 and start on 28 September 2019." */
export function sayBoardAndStart(setting: Setting, area: Area): string | null {
  const start = bestStart(setting, area)
  const end = bestBoardEnd(setting, area)
  if (start === null || end === null) return null
  return `Keep the board in office to at least ${showWeekday(end)} and start the new arrangements on ${showDay(start)}.`
}
