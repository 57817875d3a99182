import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem, Result } from '../domain/problem.ts'

/** A plan in the store, or why its file cannot be read. */
export type StoredPlan =
  { id: string; path: string; plan: Plan } | { id: string; path: string; problems: Problem[] }

/** What a change comes to: the plan after it and the entry for the journal. */
export type Written = { plan: Plan; entry: JournalEntry }

/**
 * Where users' plans are kept. Every method reads anew, so that the command line and a running
 * server see each other's changes; a write holds a lock between processes for its own length.
 */
export type Store = {
  /** Every plan in the folder, by id, unreadable ones included with the reason. */
  list: () => Promise<StoredPlan[]>
  /** One plan by its id or by the path of its file; null if there is none. */
  read: (ref: string) => Promise<Result<Plan> | null>
  /** A new plan. Refused if the id is taken. */
  create: (plan: Plan, entry: JournalEntry) => Promise<Result<Plan>>
  /**
   * Reads the plan, lets `decide` make the next one, writes the journal entry and then the plan's
   * file. `decide` runs under the lock, on the plan as it is now.
   */
  change: (ref: string, decide: (plan: Plan) => Result<Written>) => Promise<Result<Plan> | null>
  /** The journal of one plan, oldest first. */
  journal: (ref: string) => Promise<JournalEntry[]>
}
