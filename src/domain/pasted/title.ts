const BULLETS = '[•·●○▪■□◦‣⁃➢►▶\\uF000-\\uF0FF*–—-]+'
const NUMBER = '\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]'
const LETTER = '\\(?(?:[a-z]|[ivx]{1,5})'

/** “1.5 FTE” and “2.5 days” are amounts, not numbers of a list. */
const NOT_AN_AMOUNT = '(?!(?:[fw]te|million|m|k|days?|hours?|weeks?|months?|years?)\\b|%)'

const MARK = new RegExp(
  [
    `(?:${BULLETS}|${NUMBER}|${LETTER}\\))(?=\\s|\\p{L})\\s*`,
    `(?:o|${LETTER}\\.)\\s+`,
    `\\d{1,3}(?:\\.\\d{1,3})+\\s+${NOT_AN_AMOUNT}`,
  ]
    .map((mark) => `^${mark}`)
    .join('|'),
  'iu',
)

const REFERENCE = new RegExp(
  `^(?:${BULLETS}|o|\\(?[a-z]{0,4}[-. ]?\\d{1,3}(?:[.-]\\d{1,3})*[a-z]?[.)]?|${LETTER}[.)])$`,
  'iu',
)

/** Does a cell hold a bullet or a reference such as `1.2`, `A3` or `REF 4`, and nothing else? */
export const isReference = (cell: string): boolean => REFERENCE.test(cell)

/**
 * A title in one line, without the bullet or number before it: “1. Agree funding” is “Agree
 * funding”. Empty if there is no letter or figure in it.
 */
export function readTitle(cell: string): string {
  const title = cell.replace(/\s+/g, ' ').trim().replace(MARK, '').replace(MARK, '').trim()
  return /[\p{L}\p{N}]/u.test(title) ? title : ''
}

/** A name without what people spell differently: capitals, apostrophes and spaces. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\s.]+/g, ' ')
    .trim()
