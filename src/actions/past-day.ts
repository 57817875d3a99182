import { dayOfInstant, later, type Day } from '../domain/day.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { showDay } from '../domain/show-date.ts'
import type { Shelf } from './library.ts'

/** A day as at which a plan can be asked for: what it will say on one to come is known to nobody. */
export function pastDayOf({ today, now }: Pick<Shelf, 'today' | 'now'>, day: Day): Result<Day> {
  return day > later(today(), dayOfInstant(now()))
    ? refuse(
        `${showDay(day)} has not come yet, so nobody knows what the plan will say then. To have its dates worked out as on that day, give it as today.`,
        'asAt',
      )
    : accept(day)
}
