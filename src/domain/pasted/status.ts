import { readDateWords } from '../date-words.ts'
import type { Dated, Progress } from '../plan.ts'

/** What a cell of a status column says; `unread` is a sentence about what it says besides. */
export type Status = {
  done?: { when?: Dated }
  state?: NonNullable<Progress['state']>
  unread?: string
  /** It begins as if it were done, with words behind that may say more or take it back. */
  seemsDone?: true
  /** It may well mean that it is done: another cell that says so settles what was not understood. */
  settledByDone?: true
}

const NOTHING = /^(?:-*|–|—|n\/?a|no|none|not applicable)\.?$/i
const DONE =
  '(?:fully |now |all )?(?:completed?|done|closed|achieved|finished|delivered)|100 ?%(?: complete)?'
const STATES: [NonNullable<Status['state']>, string][] = [
  ['on-track', 'green|on[- ]?track|on target|on schedule'],
  ['at-risk', 'amber|at risk'],
  [
    'off-track',
    'red|off[- ]?track|off target|delayed|behind(?: schedule)?|overdue|late|slipped|missed',
  ],
]

/** A mark that parts a status from what is said of it: “Green – agreed by the police”. */
const MARK = '\\s*[.;:,–—(/]\\s*|\\s+-\\s*'
const LETTERS: Record<string, NonNullable<Status['state']>> = {
  g: 'on-track',
  a: 'at-risk',
  r: 'off-track',
}
const DOUBT =
  /\b(?:not|but|except|apart|subject to|awaiting|pending|no|n|longer|cancell?ed|superseded|abandoned|withdrawn|failed|drafts?|unmet|partial(?:ly)?|part|most(?:ly)?|nearly|still|remain(?:s|ing)?|outstanding)\b|%/i

const DONE_AHEAD = new RegExp(`^(?:${DONE})(?:\\s+(?:on|in)\\b)?(?:(${MARK})|\\s+|$)`, 'i')
const DONE_BEHIND = new RegExp(`^(.+?)(?:${MARK}|\\s+)(?:${DONE})[.)]*$`, 'i')
const STATE_AHEAD = STATES.map(
  ([state, words]) => [state, new RegExp(`^(?:${words})(?:${MARK}|$)`, 'i')] as const,
)

const LONGEST = 500

const unread = (words: string): string =>
  `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}” was not understood as a status, so it is kept as progress`

function dateIn(words: string): Dated | null {
  const read = readDateWords(withoutEnd(words.replace(/^[\s(]+/, '')))
  return read.ok ? read.value : null
}

/** Of a run of marks only the first is tried, so that a thousand of them take no longer. */
const withoutEnd = (words: string): string => words.replace(/(?<![\s).])[\s).]+$/, '')

const YES = /^(?:y|yes|[✓✔☑])\.?$/i

/** “By June” and “from June” are open: they do not say when something was done. */
const isOpen = ({ edtf }: Dated): boolean => edtf.startsWith('..') || edtf.endsWith('..')

/**
 * “Completed 14 March 2019”, “Complete: yes”, “March 2019: done”. With any other words it is not
 * taken as done: “Closed – no longer required” is not, and nobody can list all such words.
 */
function readDone(cell: string): Status | null {
  const ahead = DONE_AHEAD.exec(cell)
  const rest = ahead ? withoutEnd(cell.slice(ahead[0].length)) : ''
  if (ahead && (/^[\s).]*$/.test(rest) || YES.test(rest))) return { done: {} }
  const when = dateIn(ahead ? rest : (DONE_BEHIND.exec(cell)?.[1] ?? ''))
  if (when) return isOpen(when) ? null : { done: { when } }
  return ahead?.[1] !== undefined && !DOUBT.test(rest)
    ? { seemsDone: true, unread: unread(cell) }
    : null
}

function readState(cell: string): Status | null {
  for (const [state, pattern] of STATE_AHEAD) {
    const [taken] = pattern.exec(cell) ?? []
    if (taken === undefined) continue
    const rest = withoutEnd(cell.slice(taken.length))
    if (/^[\s).]*$/.test(rest)) return { state }
    const more = readDone(rest) ?? readState(rest)
    if (more?.state !== undefined && more.state !== state) return null
    return { state, ...(more ?? { unread: unread(rest) }) }
  }
  return null
}

function readAnswer(cell: string): Status | null {
  if (YES.test(cell)) return { done: {} }
  const when = dateIn(cell)
  return when && !isOpen(when) ? { done: { when } } : null
}

/** The sort of column that a status stands in. */
type From = 'status' | 'asks if done' | 'comments'

/**
 * Reads a status as action plans word it: done, with its date if there is one; green, amber or red,
 * alone or with more words. Where the heading asks if it is done, “yes” or a date answers it; among
 * comments a letter alone is no state. Nothing is guessed: “in progress” does not say whether it is on track.
 */
export function readStatus(given: string, from: From = 'status'): Status {
  const lines = given.split('\n').map((line) => line.trim())
  const cell = lines
    .filter((line) => line !== '')
    .join('. ')
    .replace(/\s+/g, ' ')
  if (cell.length > LONGEST) return { unread: unread(cell) }
  if (NOTHING.test(cell)) return {}
  const answer = from === 'asks if done' ? readAnswer(cell) : null
  if (answer) return answer
  const letter = from === 'comments' ? undefined : LETTERS[cell.toLowerCase()]
  if (letter) return { state: letter }
  if (/^(?:b|blue)$/i.test(cell))
    return {
      unread: `“${cell}” means different things in different plans; say whether it is done`,
      settledByDone: true,
    }
  const found = readDone(cell) ?? readState(cell)
  return found ?? { unread: unread(cell) }
}
