import type { JournalEntry } from '../journal.ts'

/** The revision that an entry takes back; null for any other change. */
export function undoneOf({ action }: Pick<JournalEntry, 'action'>): number | null {
  const revision = action['revision']
  return action['action'] === 'undo' && typeof revision === 'number' ? revision : null
}

type Taken = { revision: number; undoes: number | null }

/** By each revision that was taken back and still is, the revision that did so last. */
export function undoings(heads: readonly Taken[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>()
  // From the latest: an undoing that was itself undone takes nothing back.
  for (const { revision, undoes } of heads.toReversed())
    if (undoes !== null && !undone.has(revision) && !undone.has(undoes))
      undone.set(undoes, revision)
  return undone
}
