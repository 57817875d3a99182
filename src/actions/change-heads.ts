import { headOf, type ChangeHead } from '../domain/history/change-head.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import type { History, Store } from '../store/store.ts'

/** How many plans' changes are kept to be looked through. */
const MOST = 50

const known = new WeakMap<Store, Map<string, readonly ChangeHead[]>>()

function knownIn(store: Store): Map<string, readonly ChangeHead[]> {
  const heads = known.get(store) ?? new Map<string, readonly ChangeHead[]>()
  known.set(store, heads)
  return heads
}

/** Is what is kept the beginning of this journal, and not of one that was put in its place? */
function isBeginning(kept: readonly ChangeHead[], { entries }: History): boolean {
  const [last, same] = [kept.at(-1), entries[kept.length - 1]]
  return last?.revision === same?.revision && last?.at === same?.at
}

/** Only what was added since is read: a long journal costs no more than a short one. */
async function readHeads(store: Store, id: string, history: History) {
  const all = knownIn(store)
  const before = all.get(id) ?? []
  const kept = isBeginning(before, history) ? before : []
  const [next, last] = [history.entries[kept.length], history.entries.at(-1)]
  const fresh = next && last ? await history.load(next.revision, last.revision) : []
  const heads = fresh.length === 0 ? kept : [...kept, ...fresh.map(headOf)]
  all.delete(id)
  all.set(id, heads)
  const oldest = all.keys().next().value
  if (all.size > MOST && oldest !== undefined) all.delete(oldest)
  return heads
}

export type ChangesOf = {
  /** Oldest first, up to the revision of the plan as it is shown. */
  heads: readonly ChangeHead[]
  /** These of them whole, in the same order. */
  load: (heads: readonly ChangeHead[]) => Promise<JournalEntry[]>
}

/** What was done to a plan until it was as it is shown, to be looked through; nothing to an example. */
export async function changesOf(store: Store, plan: Plan): Promise<ChangesOf> {
  if (plan.example) return { heads: [], load: () => Promise.resolve([]) }
  const history = await store.history(plan.id)
  const heads = await readHeads(store, plan.id, history)
  return {
    heads: heads.filter(({ revision }) => revision <= plan.revision),
    load: async (asked) =>
      (await Promise.all(asked.map(({ revision }) => history.load(revision, revision)))).flat(),
  }
}
