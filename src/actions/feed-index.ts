import type { FeedFiles } from '../store/store.ts'
import { openBook, type FeedBook, type FeedPlan, type FoundFeed } from './feed-book.ts'
import type { Shelf } from './library.ts'
import { feedReader } from './read-feeds.ts'
import { sameTurn } from './same-turn.ts'

/** Which address belongs to which feed, kept in memory and held against the plans' files. */
export type FeedIndex = {
  /** What is known of an address if its plan's file is as it was; null if that must be looked up. */
  known: (hash: string) => FoundFeed | null
  /** The same after reading what has changed: one plan where the address was known, else all. */
  look: (hash: string) => Promise<FoundFeed | null>
  /** Is it the address of a feed, now or once, as far as is known? */
  has: (hash: string) => boolean
  /** Has any plan come, gone or been written here since all were looked at? */
  hasNew: () => boolean
  /** Is this plan there, and cannot be used? */
  isDamaged: (plan: string) => boolean
  hasDamaged: () => boolean
}

/** Reads one plan into the book: as it is, or as damaged as it is. Asked twice at a time, it is once. */
function refresher(shelf: Shelf, files: FeedFiles, book: FeedBook): (id: string) => Promise<void> {
  const read = feedReader(shelf)
  const reading = new Map<string, Promise<void>>()

  async function readAnew(id: string): Promise<void> {
    // Taken first: a file that changes while it is read has another one when it is looked at next.
    const stamp = files.stampOf(id)
    if (stamp === null) {
      book.forget(id)
      return
    }
    const found = await read(id).catch(() => null)
    const { feeds, facts } = found ?? book.plans.get(id) ?? { feeds: [], facts: null }
    book.put({ id, stamp, minute: minuteOf(shelf), isDamaged: found === null, feeds, facts })
  }

  return (id) => {
    const mine = reading.get(id) ?? readAnew(id).finally(() => reading.delete(id))
    reading.set(id, mine)
    return mine
  }
}

const minuteOf = ({ now }: Shelf): string => now().slice(0, 16)

/** Is what the book says of a plan what its file says? Told once for all who ask at one time. */
function comparer(shelf: Shelf, files: FeedFiles): (plan: FeedPlan) => boolean {
  const looked = sameTurn<FeedPlan>()
  return (plan) => {
    if (looked.has(plan)) return true
    const { id, stamp, isDamaged, minute } = plan
    const is = files.stampOf(id) === stamp && (!isDamaged || minute === minuteOf(shelf))
    if (is) looked.add(plan)
    return is
  }
}

/** An index on the plans of a folder; reads none until it is asked. */
export function createFeedIndex(shelf: Shelf, files: FeedFiles): FeedIndex {
  const book = openBook()
  const { plans, addresses } = book
  const isCurrent = comparer(shelf, files)
  const refresh = refresher(shelf, files, book)
  let seenFolder: string | null = null

  async function refreshAll(): Promise<void> {
    seenFolder = files.folderStamp()
    for (const id of new Set([...files.planIds(), ...plans.keys()])) {
      const plan = plans.get(id)
      if (!plan || !isCurrent(plan)) await refresh(id)
    }
  }

  return {
    known: (hash) => {
      const found = addresses.get(hash)
      return found && isCurrent(found.plan) ? found : null
    },
    look: async (hash) => {
      const before = addresses.get(hash)
      if (before) await refresh(before.plan.id)
      if (!addresses.has(hash)) await refreshAll()
      return addresses.get(hash) ?? null
    },
    has: (hash) => addresses.has(hash),
    hasNew: () => files.folderStamp() !== seenFolder,
    isDamaged: (id) => plans.get(id)?.isDamaged === true,
    hasDamaged: () => [...plans.values()].some(({ isDamaged }) => isDamaged),
  }
}
