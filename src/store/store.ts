import type { FeedCopy } from '../domain/calendar/feed-copy.ts'
import type { Fetches } from '../domain/calendar/fetch.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem, Result } from '../domain/problem.ts'

/** A plan in the store, or why its file cannot be read. */
export type StoredPlan =
  { id: string; path: string; plan: Plan } | { id: string; path: string; problems: Problem[] }

/** What a change comes to: the plan after it and the entry for the journal. */
export type Written = { plan: Plan; entry: JournalEntry }

/** What a plan's journal holds, by revision, without reading every entry whole. */
export type History = {
  /** One for each change that is visible, oldest first. */
  entries: readonly Pick<JournalEntry, 'revision' | 'at'>[]
  /** The entries of these revisions, both ends included, oldest first. */
  load: (from: number, to: number) => Promise<JournalEntry[]>
}

/** What holding a plan's file against its journal came to. */
export type Verified = {
  revision: number
  /** From this revision on the two agree. */
  from: number
  /** The first thing that does not agree, and how; absent where all does. */
  fault?: string
  /** What can be done about it, a sentence each. */
  ways: string[]
  /** What is no fault, and good to know. */
  remarks: string[]
}

export type Rebuilding = {
  /** When, for the name of what is set aside. */
  at: string
  /** Which of the two is taken for right. */
  from: 'journal' | 'file'
}

/** The revision that a plan was made good at, and where what it was is kept; null: nothing was wrong. */
export type Rebuilt = { revision: number; kept: string | null }

export type Removing = { by: string; at: string }

/** A plan that was taken out of sight, and by whom and when. */
export type RemovedPlan = Removing & {
  /** The name that it is kept under: the plan’s id and the moment. */
  name: string
  id: string
  title: string
}

/** A file of the folder of plans: its path below that, with forward slashes. */
export type KeptFile = { path: string; bytes: Uint8Array; sha256: string }

/** What a backup holds, by the ids of its plans. */
export type Restorable = {
  plans: string[]
  /** Those that were taken out of sight. */
  removed: string[]
  /** What is here already under the same name, and would be set aside. */
  here: string[]
}

export type Restoring = {
  at: string
  overwrite: boolean
  /** Plans that were damaged when the backup was made, and come back as they were. */
  damaged: string[]
}

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
  /** The same, to look up single revisions in. */
  history: (ref: string) => Promise<History>
  /** Proves that a plan's file holds what its journal says; null if there is neither. */
  verify: (ref: string) => Promise<Result<Verified> | null>
  /** Makes a damaged plan good; what it was is kept beside it. Null if there is none. */
  rebuild: (ref: string, rebuilding: Rebuilding) => Promise<Result<Rebuilt> | null>
  /** Takes a plan out of sight, to be put back from there; null if there is none. */
  remove: (ref: string, removing: Removing) => Promise<Result<RemovedPlan> | null>
  /** What was taken out of sight and is still kept, latest first. */
  removed: () => Promise<RemovedPlan[]>
  /** Puts back what was taken out of sight, by its plan’s id or its own name; null if there is none. */
  putBack: (name: string) => Promise<Result<RemovedPlan> | null>
  /** Finishes what a crash broke off, and takes away for good what was taken out of sight before a moment. */
  tidy: (tidying: { at: string; before: string }) => Promise<string[]>
  /** Everything that is kept here, each plan with its journal as they stood at one moment. */
  snapshot: () => Promise<Result<KeptFile[]>>
  /** Puts all of a backup here, or nothing of it; over plans that are here only with `overwrite`. */
  restore: (files: readonly KeptFile[], restoring: Restoring) => Promise<Result<Restorable>>
  /** Why no plan can be kept at the moment, in a sentence; null if they can. */
  whyNotReady: () => string | null
}

/**
 * What is kept of feeds beside the plans, in the same folder: it can be thrown away at any time. What
 * is said of the folder is said at once and without reading any plan.
 */
export type FeedFiles = {
  /** The ids of the plans that lie in the folder. */
  planIds: () => string[]
  /** Changes whenever a plan's file does; null if there is none. */
  stampOf: (plan: string) => string | null
  /** Changes whenever a plan comes, goes or is written by this program. */
  folderStamp: () => string | null
  /** What a feed last answered, by the hash of its address. */
  readCopy: (hash: string) => Promise<FeedCopy | null>
  keepCopy: (hash: string, copy: FeedCopy) => Promise<void>
  dropCopies: (hashes: readonly string[]) => Promise<void>
  /** The hashes of all that are kept. */
  copies: () => Promise<string[]>
  readFetches: (plan: string) => Promise<Fetches>
  keepFetches: (plan: string, fetches: Fetches) => Promise<void>
}
