import { refuse, type Result } from '../domain/problem.ts'
import type { Rebuilding, Rebuilt, Verified } from '../store/store.ts'
import type { Shelf } from './library.ts'

const EXAMPLE = 'Worked examples come with the program: they have no journal, and never change.'

const noPlan = (ref: string) =>
  refuse(`There is no plan “${ref}”: give a plan’s id, or the path of its file.`)

/** Holds a plan's file against its journal. */
export async function verifyPlan(
  { catalogue, store }: Shelf,
  ref: string,
): Promise<Result<Verified>> {
  if (catalogue.examples.has(ref)) return refuse(EXAMPLE)
  return (await store.verify(ref)) ?? noPlan(ref)
}

/** Makes a damaged plan good by its journal, or by its file; what it was is kept. */
export async function rebuildPlan(
  { catalogue, store, now }: Shelf,
  ref: string,
  from: Rebuilding['from'],
): Promise<Result<Rebuilt>> {
  if (catalogue.examples.has(ref)) return refuse(EXAMPLE)
  return (await store.rebuild(ref, { at: now(), from })) ?? noPlan(ref)
}
