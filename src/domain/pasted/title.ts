const BULLETS = '[•·●○▪■□◦‣⁃➢►▶\\uF000-\\uF0FF*–—-]+'
const NUMBER = '\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]'
const LETTER = '\\(?(?:[a-z]|[ivx]{1,5})'

const MARK = new RegExp(
  [`(?:${BULLETS}|${NUMBER}|${LETTER}\\))(?=\\s|\\p{L})\\s*`, 'o\\s+']
    .map((mark) => `^${mark}`)
    .join('|'),
  'iu',
)

/** `1.2 ` may be a number of an outline or an amount, `J. ` one of its letters or an initial. */
const OUTLINE = /^(?:\d{1,3}(?:\.\d{1,3})+|(?:[a-z]|[ivx]{1,5})\.)\s+/i

/** “3.5 posts” and “1.5 FTE” are amounts; a title begins with a capital. */
const BEGINS_TITLE = /^(?!(?:[FW]TE|M|K|Million)\b)\p{Lu}/u

const REFERENCE = new RegExp(
  `^(?:${BULLETS}|o|\\(?[a-z]{0,4}[-. ]?\\d{1,3}(?:[.-]\\d{1,3})*[a-z]?[.)]?|${LETTER}[.)])$`,
  'iu',
)

/** Does a cell hold a bullet or a reference such as `1.2`, `A3` or `REF 4`, and nothing else? */
export const isReference = (cell: string): boolean => REFERENCE.test(cell)

/** Do most cells of a column begin as an outline does: `1.1 Agree funding`, `1.2 Publish`? */
export function isOutlined(cells: readonly string[]): boolean {
  const numbered = cells.filter((cell) => OUTLINE.test(cell))
  return numbered.length > 1 && numbered.length * 2 > cells.length
}

function withoutOutline(title: string): string {
  const rest = title.replace(OUTLINE, '')
  return BEGINS_TITLE.test(rest) ? rest : title
}

/**
 * A title in one line, without the bullet or number before it: “1. Agree funding” is “Agree
 * funding”. A number that no mark ends is taken off only where the column is `outlined`, for it may
 * be an amount. Empty if there is no letter or figure in it.
 */
export function readTitle(cell: string, outlined = false): string {
  const line = cell.replace(/\s+/g, ' ').trim()
  const own = outlined ? withoutOutline(line) : line
  const title = own === line ? line.replace(MARK, '').replace(MARK, '').trim() : own
  return /[\p{L}\p{N}]/u.test(title) ? title : ''
}

/** A name without what people spell differently: capitals, apostrophes and spaces. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\s.]+/g, ' ')
    .trim()
