type Fields = Record<string, unknown>

/** Is a value an object with fields, and no list? */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Do two values hold the same? The order of an object's fields says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, n) => isSame(item, b[n]))
  if (!isFields(a) || !isFields(b)) return Object.is(a, b)
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => isSame(a[name], b[name]))
}
