import type { HistoryFilter } from '../../src/domain/history/history-filter.ts'
import { askedQuery, type AskedDays } from '../plan/asked-days.ts'
import { planPath } from '../plan/plan-links.ts'

/** The history of a plan, or those of its changes that are asked for. */
export function historyPath(
  planId: string,
  asked: AskedDays,
  { filter = {}, from = null }: { filter?: Partial<HistoryFilter>; from?: number | null } = {},
): string {
  const { by, about, thing, words, since, until } = filter
  const query = new URLSearchParams({
    ...(by ? { by } : {}),
    ...(about ? { about } : {}),
    ...(thing ? { thing: `${thing.list}/${thing.id}` } : {}),
    ...(words ? { q: words } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(from === null ? {} : { from: String(from) }),
    ...askedQuery(asked),
  })
  const path = planPath(planId, 'history', null)
  return query.size === 0 ? path : `${path}?${query.toString()}`
}
