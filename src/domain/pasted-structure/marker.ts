/** What stands before the text of a line in a list: how far it is in, and how it is marked. */
export type Marked = {
  indent: number
  /** Lines marked alike stand at one level; empty: not marked. */
  mark: string
  /** How deep a number is: 2 for `1.2`. */
  depth?: number
  rest: string
}

const TAB = 4

/** Branches as programs draw them: `│   └── `, `|-- `, `+-- `. */
const BRANCH = /^(?=[\s|+`\\\u2500-\u257F-]*(?:[\u2500-\u257F]|[|+`\\]-))[\s|+`\\\u2500-\u257F-]+/

/**
 * Word hands on the bullets of its symbol fonts as characters of those: beyond letters, or as the
 * letter that stands there, with a tab behind it.
 */
const BULLET =
  /^(?:[§•·●○▪■□◦‣⁃➢►▶→*–—\uF000-\uF0FF]+(?!\*)|-+(?:>|(?=[\s\p{L}]))|=>|>+|#+|[Øüvqnlu](?=\t)|o(?=\s))\s*/u

/** “0-19 Partnership” begins with a number that marks nothing. */
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3})*)(?:[.)]\s*(?=[\p{L}\s])|(?<=\.\d{1,3})\s+|\t\s*)/u
const BARE_NUMBER = /^(\d{1,3})\s+(?=\p{Lu})/u
const LETTER = /^\(?([a-zA-Z]|[ivx]{2,5})[.)]\s+/

const widthOf = (text: string): number =>
  Array.from(text).reduce((width, one) => width + (one === '\t' ? TAB - (width % TAB) : 1), 0)

function readNumber(text: string, bare: boolean): Omit<Marked, 'indent'> | null {
  const [taken, number] = NUMBER.exec(text) ?? (bare ? BARE_NUMBER.exec(text) : null) ?? []
  if (taken === undefined || number === undefined) return null
  const depth = number.replace(/(?:\.0+)+$/, '').split('.').length
  return { mark: `number ${depth}`, depth, rest: text.slice(taken.length) }
}

function readLetter(text: string): Omit<Marked, 'indent'> | null {
  const [taken, letter] = LETTER.exec(text) ?? []
  if (taken === undefined || letter === undefined) return null
  const sort = /^[ivx]+$/.test(letter) ? 'roman' : /[a-z]/.test(letter) ? 'letter' : 'capital'
  return { mark: sort, rest: text.slice(taken.length) }
}

/**
 * Takes a bullet, number or letter off a line. `bare`: numbers without a mark behind them count too,
 * for most lines have one.
 */
export function readMarker(line: string, bare: boolean): Marked {
  const [branch] = BRANCH.exec(line) ?? []
  if (branch !== undefined)
    return { indent: widthOf(branch), mark: 'branch', rest: line.slice(branch.length) }
  const text = line.trimStart()
  const indent = widthOf(line.slice(0, line.length - text.length))
  const [bullet = ''] = text.startsWith('**') ? [] : (BULLET.exec(text) ?? [])
  const rest = text.slice(bullet.length)
  const numbered = readNumber(rest, bare) ?? readLetter(rest)
  return numbered ? { indent, ...numbered } : { indent, mark: bullet.trim(), rest }
}

/** Do most lines begin with a plain number: `1 Executive`? */
export const areNumbered = (lines: readonly string[]): boolean =>
  lines.filter((line) => /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s/.test(line)).length * 2 > lines.length
