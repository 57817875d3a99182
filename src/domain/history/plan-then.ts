import type { Day } from '../day.ts'
import type { Plan } from '../plan.ts'
import { showDay } from '../show-date.ts'
import type { PlanChange } from './plan-changes.ts'

/** A state of a plan that can be asked for. */
export type PlanThen = {
  plan: Plan
  /** A day, a moment that somebody marked, the beginning of its history, or now. */
  kind: 'day' | 'moment' | 'start' | 'now'
  /** “February board”; of a day, the day. */
  called: string
  /** The day at whose end it was so, or on which it was marked or made. */
  day: Day
}

/** What differs between two states of a plan. */
export type Changes = { from: PlanThen; to: PlanThen; changes: PlanChange[] }

/** Which state it is, within a sentence. */
export function sayThen({ plan, kind, called, day }: PlanThen): string {
  const revision = `revision ${plan.revision}`
  switch (kind) {
    case 'day':
      return `the end of ${called} (${revision})`
    case 'moment':
      return `“${called}” (marked on ${showDay(day)}, ${revision})`
    case 'start':
      return `the beginning of its history on ${showDay(day)} (${revision})`
    case 'now':
      return `now (${revision})`
  }
}

/** Between which two states, in a sentence without full stop. */
export const sayBetween = ({ from, to }: Pick<Changes, 'from' | 'to'>): string =>
  `From ${sayThen(from)} to ${sayThen(to)}`

/** How many changes were made in between, and that not each of them is still to be seen. */
export function sayMade({ from, to, changes }: Changes): string {
  const made = to.plan.revision - from.plan.revision
  if (made === 0) return 'No change was made in between.'
  const were = made === 1 ? 'One change was made' : `${made} changes were made`
  return changes.length === 0
    ? `${were} in between, and nothing differs any more.`
    : `${were} in between. What was changed and changed back is not shown.`
}
