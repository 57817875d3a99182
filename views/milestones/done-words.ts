import type { Day } from '../../src/domain/day.ts'
import { inFuture } from '../../src/domain/deed.ts'
import type { Milestone } from '../../src/domain/plan.ts'

/** Asks for a day where the one planned cannot stand for it. */
export const TYPE_THE_DAY = 'Type the day on which it was done; the planned day is still to come.'

/** Whether a milestone that is not cancelled is planned for a day that is still to come. */
export const isPlannedAfter = ({ when, cancelled }: Milestone, today: Day): boolean =>
  !cancelled && when !== undefined && inFuture(when, today, '') !== null
