import { OPEN_WORDS, openFate } from '../open-fate.ts'
import { isAsItIs } from '../structure-scope.ts'
import type { Becoming, Gaining } from '../what-becomes.ts'

/** What is said of a body that the reader cannot see from a line. */
type Mark = { mark?: string }

const marked = (...words: (string | undefined)[]): Mark => {
  const said = words.filter((one) => one !== undefined)
  return said.length === 0 ? {} : { mark: said.join('; ') }
}

/** What happens to an old body or function, where no line to another body says it. */
function withoutLine({ fate, stays }: Becoming): string | undefined {
  if (stays) return 'stays with its body'
  if (fate !== null && isAsItIs(fate)) return 'continues as it is'
  if (fate?.kind === 'ends' || fate?.kind === 'undecided')
    return fate.reason === undefined ? fate.kind : `${fate.kind}: ${fate.reason.replace(/\.$/, '')}`
  const open = openFate(fate)
  return open === null ? undefined : OPEN_WORDS[open]
}

/** What the box of an old body says beneath its name. */
export const markOfBody = (one: Becoming): Mark => marked(withoutLine(one))

/** What the box of a function says: whose it is, and what happens to it. */
export const markOfFunction = (one: Becoming): Mark =>
  marked(`of ${one.of === null ? 'nobody yet' : `“${one.of.name}”`}`, withoutLine(one))

/** What the box of a new body says: that nothing of the old structure comes to it. */
export const markOfNew = ({ from, stays }: Gaining): Mark =>
  marked(from.length === 0 && !stays ? 'new' : undefined)
