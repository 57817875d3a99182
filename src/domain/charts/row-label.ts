import { plainLine, shorten } from '../plain-line.ts'
import type { Where } from './where.ts'

/** Longer labels mostly find no room beside their marks, where they are cut to what there is. */
const LONGEST_LABEL = 64
const LONGEST_WITH_WORDS = 78
/** Of a title, at least this much is left beside what must not be cut. */
const LEAST_TITLE = 24

type More = {
  /** "last day in law": which of several dates. */
  name?: string | null
  /** The areas it is for, where it is not for all. */
  where?: Where | null
}

/** What stands beside a mark, and what of it comes behind the title: its sense hangs on that. */
type RowLabel = { label: string; labelEnd: string }

const inBrackets = (text: string | null): string => (text === null ? '' : ` (${text})`)

const behind = (name: string | null, where: string | null): string =>
  `${name === null ? '' : ` – ${name}`}${inBrackets(where)}`

const lineOf = (title: string): string => plainLine(title) || 'Untitled'

/** "Publish the arrangements – last day in law (Rutland)" */
export const rowTitle = (title: string, { name = null, where = null }: More = {}): string =>
  `${lineOf(title)}${behind(name, where && where.full)}`

/** The same, the title cut if need be, with the words of an imprecise date, which never are. */
export function rowLabel(
  title: string,
  words: string | null,
  /** `before`: how it stands, before its title. */
  more: More & { before?: string } = {},
): RowLabel {
  const { name = null, where = null, before = '' } = more
  const which = plainLine(behind(name, where && where.short))
  const when = inBrackets(words)
  const labelEnd = `${which === '' ? '' : ` ${which}`}${when}`
  const room = Math.min(LONGEST_LABEL, LONGEST_WITH_WORDS - when.length) - which.length
  const label = `${before}${shorten(lineOf(title), Math.max(LEAST_TITLE, room))}${labelEnd}`
  return { label, labelEnd }
}
