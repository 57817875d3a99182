import { isOutOfDate } from '../domain/calendar/publish.ts'
import { liveHashes } from '../domain/calendar/live-hashes.ts'
import type { FeedFiles } from '../store/store.ts'
import { bringCalendarUpToDate } from './bring-calendar.ts'
import { openPlan, type Shelf } from './library.ts'
import { published } from './published.ts'

/** Brings one plan's calendar up to date; the addresses that it gives out now, null if it cannot tell. */
async function tendPlan(shelf: Shelf, id: string): Promise<string[] | null> {
  const opened = await openPlan(shelf, id)
  if (!opened.ok) return null
  const { plan } = opened.value
  if (plan.example) return []
  if (isOutOfDate(plan, published(shelf, opened.value).calendar))
    await bringCalendarUpToDate(shelf, opened.value)
  return liveHashes(plan.feeds)
}

/** Takes away what is kept of addresses that no plan gives out, unless its plan cannot be read. */
async function sweep(files: FeedFiles, live: Set<string>, unread: Set<string>): Promise<void> {
  for (const hash of await files.copies()) {
    if (live.has(hash)) continue
    const copy = await files.readCopy(hash)
    if (copy === null || !unread.has(copy.plan)) await files.dropCopies([hash])
  }
}

/** What a server does for calendars when it starts, plan by plan, beside its answering. */
export async function tendFeeds(shelf: Shelf, files: FeedFiles): Promise<void> {
  const live = new Set<string>()
  const unread = new Set<string>()
  for (const id of files.planIds()) {
    const hashes = await tendPlan(shelf, id)
    if (hashes === null) unread.add(id)
    for (const hash of hashes ?? []) live.add(hash)
  }
  await sweep(files, live, unread)
}
