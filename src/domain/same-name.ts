/** What two names that people would read as one have in common. */
export const nameKey = (name: string): string =>
  name.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase()

/** Would people read two names as one? Capitals, spaces and an apostrophe's shape say nothing. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

/** Is this thing what somebody means by a text: its id, or its name however it is written? */
export const isCalled =
  (text: string) =>
  ({ id, name }: { id: string; name: string }): boolean =>
    id === text || isSameName(name, text)
