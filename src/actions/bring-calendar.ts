import { calendarDifferences } from '../domain/differences.ts'
import { isOutOfDate } from '../domain/calendar/publish.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { Plan } from '../domain/plan.ts'
import type { Written } from '../store/store.ts'
import type { Shelf } from './library.ts'
import { published } from './published.ts'

const NOTHING_TO_DO = refuse('The calendar is up to date.')

const SAID =
  'Brought the calendar up to date: the law as data, or the plan’s file, had changed since it was last told'

/** Decided under the lock, for another program may have done it by now. */
function bring(shelf: Shelf, opened: OpenPlan, plan: Plan): Result<Written> {
  const now = shelf.now()
  const revised = { ...plan, revision: plan.revision + 1, changedAt: now }
  const next = published(shelf, { ...opened, plan: revised })
  if (!isOutOfDate(plan, next.calendar)) return NOTHING_TO_DO
  return accept({
    plan: next,
    entry: {
      plan: plan.id,
      revision: next.revision,
      at: now,
      by: 'this program',
      said: SAID,
      action: { action: 'bring-calendar-up-to-date' },
      differences: [],
      calendar: calendarDifferences(plan, next),
    },
  })
}

/**
 * Tells a plan's calendar anew where the law shipped with this program, or the plan's file, has
 * changed without a change made here: the numbers of its entries rise once, and the journal says so.
 * False where it was told already or could not be written.
 */
export async function bringCalendarUpToDate(shelf: Shelf, opened: OpenPlan): Promise<boolean> {
  const { id } = opened.plan
  const done = await shelf.store.change(id, (plan) => bring(shelf, opened, plan))
  return done?.ok === true
}
