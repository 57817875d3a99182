import { ORDER, put } from './at-path.ts'
import type { Difference } from './differences.ts'
import type { JournalEntry } from './journal.ts'
import { asOlderBodies, fromOlderBodies, isOfOlderBodies } from './older-bodies.ts'
import type { Plan } from './plan.ts'
import { withoutEmptyDates } from './without-empty-dates.ts'

/** The order of a list is put back once everything that belongs in it is there. */
const inTurn = (changes: readonly Difference[]): Difference[] =>
  changes.toSorted((a, b) => Number(a.at.at(-1) === ORDER) - Number(b.at.at(-1) === ORDER))

const placed = (plan: unknown, changes: readonly Difference[], side: 'before' | 'after') =>
  inTurn(changes).reduce<unknown>((now, change) => put(now, change.at, change[side]), plan)

/** Both sides of a change as far as it was one to the plan, in whatever format it was kept. */
function applied(plan: Plan, changes: readonly Difference[], side: 'before' | 'after'): Plan {
  const older = changes.some(isOfOlderBodies)
  const next = placed(older ? asOlderBodies(plan) : plan, changes, side)
  const turned = older ? fromOlderBodies(next) : (next as Plan)
  const hasDates = changes.some(({ at }) => at[0] === 'areas')
  return hasDates ? (withoutEmptyDates(turned) as Plan) : turned
}

type Kept = Pick<JournalEntry, 'revision' | 'at' | 'differences' | 'calendar'>

/**
 * The plan that an entry of a journal made, from the one before it. Nothing is checked: a journal
 * that does not belong to the plan gives what is none.
 */
export const stepForward = (
  before: Plan,
  { revision, at, differences = [], calendar = [] }: Kept,
): Plan => ({
  ...applied(before, [...differences, ...calendar], 'after'),
  revision,
  changedAt: at,
})

/** The plan before an entry of a journal, from the one that it made; `at`: when that was made. */
export const stepBack = (
  after: Plan,
  { revision, differences = [], calendar = [] }: Kept,
  at: string,
): Plan => ({
  ...applied(after, [...differences, ...calendar], 'before'),
  revision: revision - 1,
  changedAt: at,
})
