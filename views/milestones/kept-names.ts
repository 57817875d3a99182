/**
 * What each item of a list is named by in its form: its whole content, and its place among those
 * that are equal to it, for ticking one of two takes one away. The first of them needs no place.
 */
export function keptNames(texts: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const place = (seen.get(text) ?? 0) + 1
    seen.set(text, place)
    return place === 1 ? text : `${text}#${place}`
  })
}
