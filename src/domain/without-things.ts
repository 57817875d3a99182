type Thing = { id: string; option?: string | undefined; sameAs?: string | undefined }

/** For each thing that goes, the last that goes of those that it is said to be, one after another. */
function lastOfChain(
  sameAs: ReadonlyMap<string, string | undefined>,
  gone: ReadonlySet<string>,
): (id: string) => string {
  return (id) => {
    const seen = new Set([id])
    let at = id
    for (let on = sameAs.get(at); on !== undefined && gone.has(on); on = sameAs.get(at)) {
      if (seen.has(on)) break
      seen.add(on)
      at = on
    }
    return at
  }
}

/**
 * Things without some of them. What was the same as one that goes is the same as what that one was;
 * where that was nothing else, the first that is left stands for the others, so that copies of one
 * thing are still known to be one.
 */
export function withoutThings<T extends Thing>(
  things: readonly T[],
  gone: ReadonlySet<string>,
): T[] {
  const sameAs = new Map(things.map((thing) => [thing.id, thing.sameAs]))
  const lastOf = lastOfChain(sameAs, gone)
  const heirs = new Map<string, Thing>()
  const heirOf = (orphan: Thing, last: string): string | undefined => {
    const beyond = sameAs.get(last)
    if (beyond !== undefined && !gone.has(beyond)) return beyond
    const first = heirs.get(last) ?? orphan
    heirs.set(last, first)
    // Two in one option are two, whatever both were copied from.
    return first.option === orphan.option ? undefined : first.id
  }
  return things
    .filter(({ id }) => !gone.has(id))
    .map((thing) => {
      if (thing.sameAs === undefined || !gone.has(thing.sameAs)) return thing
      const { sameAs: _, ...rest } = thing
      const heir = heirOf(thing, lastOf(thing.sameAs))
      return (heir === undefined || heir === thing.id ? rest : { ...rest, sameAs: heir }) as T
    })
}
