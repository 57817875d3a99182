import { shorten } from '../../domain/plain-line.ts'

/** Longer labels make boxes that nobody reads, and wrapping them takes Mermaid seconds. */
const LONGEST_LABEL = 200

/** What a picture shows, in sentences: nobody draws them, so they may be longer. */
export const LONGEST_DESCRIPTION = 600

/**
 * What is never seen: controls, marks without width or that turn the reading direction, halves of
 * characters, non-characters, and the private-use area, which our own labels need.
 */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF\uE000-\uF8FF]|\p{Surrogate}/gu

/**
 * A user's text made fit to be a label: one line, nothing unseen, none of the signs that Mermaid
 * keeps for its own use (`ﬂ°`, `¶ß`), at most `most` characters, never empty.
 */
export function cleanLabel(text: string, most = LONGEST_LABEL): string {
  const clean = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('ﬂ', 'fl')
    .replaceAll('¶ß', '¶ ß')
    .trim()
  return shorten(clean, most) || 'Untitled'
}
