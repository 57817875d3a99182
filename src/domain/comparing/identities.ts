/** Two ids that are said to be of one thing. */
export type Same = readonly [string, string]

/**
 * For each id the one that stands for all that are said to be the same, whichever way round and
 * however long the chain: a copy of a copy is what the first was.
 */
export function identities(said: Iterable<Same>): (id: string) => string {
  const next = new Map<string, string>()
  const standsFor = (id: string): string => {
    let at = id
    for (let on = next.get(at); on !== undefined; on = next.get(at)) at = on
    return at
  }
  for (const [one, other] of said) {
    const [a, b] = [standsFor(one), standsFor(other)]
    if (a !== b) next.set(a, b)
  }
  return standsFor
}
