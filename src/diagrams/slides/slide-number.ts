/**
 * Which slide a box is on is known only when all are made, and how much room its number takes must
 * be known before: until then a mark stands for it, which no clean label can have in it.
 */
const MARK = '\uF8FF'
const MARKED = /\uF8FF([^\uF8FF]+)\uF8FF/gu

/** The slide that the box (or part) of this number is at home on. */
export const numberOf = (index: number | string): string => `${MARK}${index}${MARK}`

/** For measuring: as wide as any number there may be. */
export const withoutNumbers = (words: string): string => words.replace(MARKED, '000')

/** The words as they are shown. */
export const withNumbers = (words: string, slideOf: (key: string) => number | string): string =>
  words.replace(MARKED, (_, key: string) => String(slideOf(key)))
