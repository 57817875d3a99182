import { dayOfInstant, type Day } from '../domain/day.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { parsePlan } from '../domain/plan-file.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { stepBack, stepForward } from '../domain/replay.ts'
import { showDay } from '../domain/show-date.ts'
import type { History, Store } from '../store/store.ts'

type Made = { revision: number; at: string }

/**
 * The last revision made by the end of a day; null where there is none. A clock that jumped back
 * changes no order: what came later in the journal was made no earlier.
 */
export function revisionOn(entries: readonly Made[], day: Day): number | null {
  let latest = ''
  let found: number | null = null
  for (const { revision, at } of entries) {
    latest = at > latest ? at : latest
    if (dayOfInstant(latest) > day) break
    found = revision
  }
  return found
}

const CANNOT =
  'The history of this plan does not reach back that far without a break. Check it with: npm run -s transition -- verify'

/** Entries of the first program kept no note of what there was before. */
const keptNothing = (entries: readonly JournalEntry[]): boolean =>
  entries.some(({ differences }) => differences === undefined)

/** Forward from the making of the plan. */
async function fromStart({ load }: History, revision: number): Promise<Plan | null> {
  const [made, ...rest] = await load(0, revision)
  const start = parsePlan(made?.action['plan'])
  return start.ok && !keptNothing(rest) ? rest.reduce(stepForward, start.value) : null
}

/** Back from the plan as it is. */
async function fromNow(
  { entries, load }: History,
  plan: Plan,
  revision: number,
): Promise<Plan | null> {
  const later = await load(revision + 1, plan.revision)
  if (keptNothing(later)) return null
  const times = new Map(entries.map((entry) => [entry.revision, entry.at]))
  return later.reduceRight(
    (now, entry) => stepBack(now, entry, times.get(entry.revision - 1) ?? plan.createdAt),
    plan,
  )
}

/**
 * The plan as it was at a revision, by its journal: forward from its making or back from now,
 * whichever is nearer. Refused where the journal can't tell.
 */
export async function planAtRevision(
  { store }: { store: Store },
  plan: Plan,
  revision: number,
): Promise<Result<Plan>> {
  if (revision === plan.revision) return accept(plan)
  const history = await store.history(plan.id)
  const first = history.entries[0]?.revision
  // The plan may have been written again since it was read.
  const isWhole = history.entries.some((entry) => entry.revision === plan.revision)
  if (!isWhole || revision < 0 || revision > plan.revision) return refuse(CANNOT, 'asAt')
  const isNearStart = first === 0 && revision < plan.revision / 2
  const then = isNearStart
    ? await fromStart(history, revision)
    : await fromNow(history, plan, revision)
  const read = then && parsePlan(then)
  return read?.ok ? read : refuse(CANNOT, 'asAt')
}

/** The plan as it stood at the end of a day. Refused where it was not there yet. */
export async function planOn(shelf: { store: Store }, plan: Plan, day: Day): Promise<Result<Plan>> {
  const { entries } = await shelf.store.history(plan.id)
  const revision = revisionOn(entries, day)
  const first = entries[0]
  if (revision === null)
    return refuse(
      first === undefined
        ? 'This plan has no history yet, so it can only be shown as it is now.'
        : `Its history begins on ${showDay(dayOfInstant(first.at))}, after ${showDay(day)}.`,
      'asAt',
    )
  return planAtRevision(shelf, plan, revision)
}
