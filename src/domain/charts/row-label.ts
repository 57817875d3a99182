import { plainLine, shorten } from '../plain-line.ts'

/** Longer labels would not fit into a chart on either side of their marks. */
const LONGEST_LABEL = 64
const LONGEST_WITH_WORDS = 78
/** Of a title, at least this much is left beside what must not be cut. */
const LEAST_TITLE = 24
const LONGEST_WHERE = 40

type More = {
  /** "last day in law": which of several dates. */
  name?: string | null
  /** The areas it is for, where it is not for all. */
  where?: string | null
  /** Colour alone would not tell it from what law requires. */
  overdue?: boolean
}

const inBrackets = (text: string | null): string => (text === null ? '' : ` (${text})`)

const behind = ({ name = null, where = null }: More): string =>
  `${name === null ? '' : ` – ${name}`}${inBrackets(where)}`

const lineOf = (title: string): string => plainLine(title) || 'Untitled'

/** "Publish the arrangements – last day in law (Rutland)" */
export const rowTitle = (title: string, more: More = {}): string =>
  `${lineOf(title)}${behind(more)}`

/** The same, the title cut if need be, with the words of an imprecise date, which never are. */
export function rowLabel(title: string, words: string | null, more: More = {}): string {
  const { name = null, where = null, overdue = false } = more
  const before = overdue ? 'Overdue: ' : ''
  const which = behind({ name, where: where && shorten(where, LONGEST_WHERE) })
  const when = inBrackets(words)
  const room =
    Math.min(LONGEST_LABEL, LONGEST_WITH_WORDS - when.length) - which.length - before.length
  return `${before}${shorten(lineOf(title), Math.max(LEAST_TITLE, room))}${which}${when}`
}
