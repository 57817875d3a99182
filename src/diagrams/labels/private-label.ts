const PRIVATE = 0xe000

/** What Mermaid could take for syntax: each ASCII mark, and the first character of each word. */
const RISKY = /[!-/:-@[-`{-~]|(?<![A-Za-z0-9])[A-Za-z0-9]/gu

/** Only what `hideLabel` can have made. */
const HIDDEN = /[\uE021-\uE07E]/gu

/**
 * A clean label (`cleanLabel`) for a source that only our own drawing reads: what could be syntax is
 * moved into the private-use area, one character for one, so that no text can be an instruction.
 */
export const hideLabel = (clean: string): string =>
  clean.replace(RISKY, (found) => String.fromCharCode(PRIVATE + found.charCodeAt(0)))

/** The label as it was. */
export const showLabel = (hidden: string): string =>
  hidden.replace(HIDDEN, (found) => String.fromCharCode(found.charCodeAt(0) - PRIVATE))
