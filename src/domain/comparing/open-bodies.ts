import { openFate, type OpenFate } from '../open-fate.ts'
import { isOld } from '../what-becomes.ts'
import type { Compared, Side } from './side.ts'

/** What is still open of an old body, and in which of the two structures. */
export type OpenBody = { open: OpenFate; where: Side }

function openIn(where: Side, other: Side, isThere: (id: string) => boolean): [string, OpenBody][] {
  const fates = new Map(where.fates.map((fate) => [fate.body, fate]))
  return other.bodies.flatMap((body): [string, OpenBody][] => {
    const open = isThere(body.id) || !isOld(body) ? null : openFate(fates.get(body.id) ?? null)
    return open === null ? [] : [[body.id, { open, where }]]
  })
}

/** Are two structures those of two options, of which either may leave open what the other says? */
export const areOptions = ({ before, after }: Pick<Compared, 'before' | 'after'>): boolean =>
  before.called !== undefined && after.called !== undefined

/**
 * The old bodies that are not in the later structure while nobody has said where they go, by their
 * ids: whether they are removed is not known. Of two options either may leave that open.
 */
export function openBodies(compared: Compared): ReadonlyMap<string, OpenBody> {
  const { before, after, bodies } = compared
  return new Map([
    ...openIn(after, before, (id) => bodies.afterOf.has(id)),
    ...(areOptions(compared) ? openIn(before, after, (id) => bodies.beforeOf.has(id)) : []),
  ])
}
