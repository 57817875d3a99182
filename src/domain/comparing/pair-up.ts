/** Which things of one structure are which of another, by their ids. */
export type Pairs = {
  /** By the later id, the earlier one. */
  beforeOf: ReadonlyMap<string, string>
  /** By the earlier id, the later one. */
  afterOf: ReadonlyMap<string, string>
}

type Thing = { id: string }

/** What two things have in common if they are one; null where that says nothing. */
type Key<T> = (thing: T) => string | null

type Open<T> = { before: readonly T[]; after: readonly T[] }

/** Pairs those that share a key, in their order, and tells who is left. */
function byKey<T extends Thing>({ before, after }: Open<T>, beforeKey: Key<T>, afterKey: Key<T>) {
  const waiting = new Map<string, T[]>()
  for (const thing of before.toReversed()) {
    const key = beforeKey(thing)
    if (key === null) continue
    const those = waiting.get(key)
    if (those) those.push(thing)
    else waiting.set(key, [thing])
  }
  const pairs: [string, string][] = []
  const left = after.filter((thing) => {
    const key = afterKey(thing)
    const found = key === null ? undefined : waiting.get(key)?.pop()
    if (found) pairs.push([found.id, thing.id])
    return found === undefined
  })
  const taken = new Set(pairs.map(([id]) => id))
  return { pairs, open: { before: before.filter(({ id }) => !taken.has(id)), after: left } }
}

/** How things are told to be one: by the first of these that finds another, each paired once. */
export type Sign<T> = { before: Key<T>; after: Key<T> }

/** Pairs the things of two structures by one sign after the other. */
export function pairUp<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  signs: readonly Sign<T>[],
): Pairs {
  let open: Open<T> = { before, after }
  const all: [string, string][] = []
  for (const sign of signs) {
    const found = byKey(open, sign.before, sign.after)
    all.push(...found.pairs)
    open = found.open
  }
  return {
    afterOf: new Map(all),
    beforeOf: new Map(all.map(([earlier, later]) => [later, earlier])),
  }
}
