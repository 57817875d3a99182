const LIMIT = 10_000

/**
 * Keeps what a pure function gave for the same arguments: one schedule asks for the same few days
 * thousands of times, and calendar arithmetic is its whole cost. Bounded: emptied when full.
 */
export function remember<A extends (string | number)[], T>(
  compute: (...args: A) => T,
): (...args: A) => T {
  const kept = new Map<string | number, T>()
  return function remembered(...args) {
    const key = args.length === 1 ? (args[0] ?? '') : args.join('|')
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = compute(...args)
    if (kept.size >= LIMIT) kept.clear()
    kept.set(key, value)
    return value
  }
}
