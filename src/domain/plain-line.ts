/**
 * Characters that are never seen but change what is: controls, marks that reverse the reading
 * direction, byte-order marks and non-characters. Titles are checked for them at the door; files
 * that leave the house do not lean on that.
 */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu

/** Words with one space between, of characters that are all seen: what nearly every text is. */
const PLAIN =
  /^[!-~\u00A1-\u167F\u2010-\u2027\u2030-\u205E\u2190-\u2FFF]+(?: [!-~\u00A1-\u167F\u2010-\u2027\u2030-\u205E\u2190-\u2FFF]+)*$/

/** Any text as one line of plain text: unseen characters dropped, runs of white space one space. */
export const plainLine = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(UNSEEN, '')
        .replace(/[\s\u0085]+/gu, ' ')
        .trim()

/** At most `most` characters (UTF-16 units), cut between words where one is near, ended by "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most - 1) break
    kept += character
  }
  const space = kept.lastIndexOf(' ')
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`
}
