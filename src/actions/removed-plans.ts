import { accept, refuse, type Result } from '../domain/problem.ts'
import { keptSince, keptUntil } from '../domain/removed-plan.ts'
import type { RemovedPlan } from '../store/store.ts'
import type { Shelf } from './library.ts'

/** A deleted plan, and until when it can be put back. */
type Deleted = RemovedPlan & { until: string }

const withUntil = (removed: RemovedPlan): Deleted => ({ ...removed, until: keptUntil(removed.at) })

const noPlan = (ref: string) => refuse(`There is no plan “${ref}” in the data folder.`)

/** Takes a plan out of sight with its journal; for 90 days it can be put back. */
export async function deletePlan(
  { catalogue, store, now }: Shelf,
  ref: string,
  by: string,
): Promise<Result<Deleted>> {
  if (catalogue.examples.has(ref)) return refuse('Worked examples come with the program and stay.')
  const removed = await store.remove(ref, { by, at: now() })
  if (!removed) return noPlan(ref)
  return removed.ok ? accept(withUntil(removed.value)) : removed
}

/** Puts a deleted plan back as it was: by its id, or by the name it is kept under. */
export async function undeletePlan({ store }: Shelf, name: string): Promise<Result<Deleted>> {
  const back = await store.putBack(name)
  if (!back)
    return refuse(
      `No deleted plan “${name}” is kept. It may have been put back, or its time is over.`,
    )
  return back.ok ? accept(withUntil(back.value)) : back
}

/** Deleted plans that can still be put back, latest first. */
export async function deletedPlans({ store, now }: Shelf): Promise<Deleted[]> {
  const at = Date.parse(now())
  return (await store.removed()).map(withUntil).filter(({ until }) => Date.parse(until) > at)
}

/** What a server does for its folder when it starts: finishes what a crash broke off, and forgets. */
export const tidyPlans = ({ store, now }: Shelf): Promise<string[]> =>
  store.tidy({ at: now(), before: keptSince(now()) })
