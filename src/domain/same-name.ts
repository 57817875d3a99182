const plain = (name: string): string =>
  name.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase()

/** Would people read two names as one? Capitals, spaces and an apostrophe's shape say nothing. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b)
