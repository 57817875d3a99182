import type { Day } from './day.ts'
import { dueOf } from './due.ts'
import { exactDay, readEdtf } from './edtf.ts'
import type { Setting } from './facts.ts'
import type { Basis } from './framework.ts'
import type { Area, StatedDeadline } from './plan.ts'

/** The day that a basis sets in each area; areas in which it sets no exact day are left out. */
export const daysOfBasis = (setting: Setting, basis: Basis): { area: Area; day: Day }[] =>
  setting.plan.areas.flatMap((area) => {
    const due = dueOf(setting, area, basis.rule)
    const day = due.kind === 'date' ? exactDay(due.interval) : null
    return day === null ? [] : [{ area, day }]
  })

/** Does a paper state this very day? "By 30 June" states the 30th; a month states no day. */
export const statesDay = ({ when }: StatedDeadline, day: Day): boolean =>
  readEdtf(when.edtf).last === day
