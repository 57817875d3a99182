import { openFate, type OpenFate } from '../open-fate.ts'
import { isOld } from '../what-becomes.ts'
import type { Compared } from './side.ts'

/**
 * The old bodies that are not in the later structure while nobody has said where they go, by their
 * ids: whether they are removed is not known.
 */
export function openBodies({ before, after, bodies }: Compared): ReadonlyMap<string, OpenFate> {
  const fates = new Map(after.fates.map((fate) => [fate.body, fate]))
  return new Map(
    before.bodies.flatMap((body): [string, OpenFate][] => {
      const open =
        bodies.afterOf.has(body.id) || !isOld(body) ? null : openFate(fates.get(body.id) ?? null)
      return open === null ? [] : [[body.id, open]]
    }),
  )
}
