/**
 * What has been looked at in this turn of the program. Requests that arrived together need not look
 * again; whoever waited for a change asks in a later turn, and sees it.
 */
type SameTurn<Thing> = { has: (thing: Thing) => boolean; add: (thing: Thing) => void }

export function sameTurn<Thing>(): SameTurn<Thing> {
  const seen = new Set<Thing>()
  return {
    has: (thing) => seen.has(thing),
    add: (thing) => {
      if (seen.size === 0) setImmediate(() => seen.clear())
      seen.add(thing)
    },
  }
}
