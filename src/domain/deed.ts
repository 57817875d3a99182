import { endsAhead, isAhead } from './ahead.ts'
import type { Day } from './day.ts'
import type { Framework } from './framework.ts'
import type { Dated, Plan } from './plan.ts'
import { refuse, type Result } from './problem.ts'
import { onEdtf, showDay, showEdtf } from './show-date.ts'

/** What an action is decided by, besides the plan. */
export type Context = { framework: Framework | null; today: Day }

/** The plan after an action, and what was done in plain words. */
export type Changed = { plan: Plan; said: string }

/** Decides one kind of action: the plan after it, or why not. */
export type Deed<Action> = (plan: Plan, action: Action, context: Context) => Result<Changed>

/** A deed for each kind of action. */
export type Deeds<Action extends { action: string }> = {
  [Name in Action['action']]: Deed<Extract<Action, { action: Name }>>
}

/** A thing cannot have happened on a day that is still to come. */
export function inFuture(date: Dated, today: Day, what: string): Result<never> | null {
  return isAhead(date, today)
    ? refuse(
        `${what} cannot have happened ${onEdtf(date.edtf)}: that is after today, ${showDay(today)}. Record it as planned.`,
        'date',
      )
    : null
}

/**
 * The same for a date that others count from: "by June 2199" says nothing of when it happened, and
 * what counts from it would be told for years to come.
 */
export function notHappenedBy(date: Dated, today: Day, what: string): Result<never> | null {
  return endsAhead(date, today)
    ? refuse(
        `${what} has happened by today, ${showDay(today)}, or has not: ${showEdtf(date.edtf)} goes beyond. Record the day, or record it as planned.`,
        'date',
      )
    : inFuture(date, today, what)
}
