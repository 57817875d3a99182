import { HistoryPage, type ShownEntry } from '../../views/history/history-page.tsx'
import type { JournalEntry } from '../domain/journal.ts'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

/** How many changes one page shows. */
const A_PAGE = 50

/** The revision that took a change back last; null where none did, or it was itself undone. */
function undoneBy(entries: readonly JournalEntry[], revision: number): number | null {
  const undoing = entries.findLast(
    ({ action }) => action['action'] === 'undo' && action['revision'] === revision,
  )
  if (!undoing) return null
  return undoneBy(entries, undoing.revision) === null ? undoing.revision : null
}

/** The history of a plan, `?from=` a revision back in time. */
export const history: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const all = plan.example ? [] : await deps.shelf.store.journal(plan.id)
  const newest = all.toReversed()
  const from = Number(c.req.query('from') ?? NaN)
  const start = Number.isSafeInteger(from)
    ? newest.findIndex(({ revision }) => revision <= from)
    : 0
  const first = Math.max(start, 0)
  const shown = newest.slice(first, first + A_PAGE)
  const entries = shown.map((entry): ShownEntry => ({
    entry,
    undoneBy: undoneBy(all, entry.revision),
  }))
  const page = { ...found, css: cssPath(deps), entries }
  return c.html(
    <HistoryPage
      {...page}
      newer={first > 0 ? (newest[Math.max(first - A_PAGE, 0)]?.revision ?? null) : null}
      older={newest[first + A_PAGE]?.revision ?? null}
    />,
  )
}
