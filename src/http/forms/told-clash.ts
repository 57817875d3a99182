import { entriesSince } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import type { JournalEntry } from '../../domain/journal.ts'
import { isSamePlace, mergeChange, type Clash } from '../../domain/merge-change.ts'
import type { ClashTableProps, ToldClash } from '../../../views/forms/clash-table.tsx'
import type { AppDeps } from '../deps.ts'

type Sides = { base: OpenPlan; now: OpenPlan; action: Action }

/** Who changed a place last. */
function told(clash: Clash, entries: readonly JournalEntry[]): ToldClash {
  const last = entries.findLast(({ differences = [] }) =>
    differences.some(({ at }) => isSamePlace(at, clash.at)),
  )
  return { clash, by: last?.by ?? null, revision: last?.revision ?? null }
}

/** Where a change made from an older plan goes against what others have recorded since, if it does. */
export async function toldClash(
  { shelf }: AppDeps,
  { base, now, action }: Sides,
): Promise<ClashTableProps | undefined> {
  const context = { framework: now.framework, today: shelf.today() }
  const merge = mergeChange({ base: base.plan, now: now.plan, action }, context)
  if (merge.is !== 'clash') return undefined
  const entries = await entriesSince(shelf, now.plan.id, base.plan.revision)
  return {
    base,
    clashes: merge.clashes.map((clash) => told(clash, entries)),
    changes: [...merge.theirs, ...merge.mine],
  }
}
