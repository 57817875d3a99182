import { mayBePersonal, PERSONAL } from '../pasted/personal.ts'
import { Title } from '../text.ts'
import type { Draft } from './draft.ts'
import { readKind } from './kind.ts'

const LONGEST = 300
const SHOWN = 200

const BRACKETED = /^(.*\S)\s*[([]([^()[\]]{1,60})[)\]]$/

/** A name has few words; more of them that end in a full stop are a sentence. */
const WORDS_OF_A_SENTENCE = 9
const isSentence = (name: string): boolean =>
  (name.endsWith('.') && name.split(' ').length >= WORDS_OF_A_SENTENCE) || name.length > 150

const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed().trimEnd()}…` : text

/** Why words cannot be a name; null if they can. */
function whyNoName(name: string): string | null {
  if (!/\p{L}/u.test(name)) return 'There is no name in it'
  if (name.length > LONGEST)
    return `The name is ${name.length.toLocaleString('en-GB')} characters long and at most ${LONGEST} fit`
  return Title.safeParse(name).success
    ? null
    : 'There is a character in it that cannot be kept; type it again'
}

function doubtOf(name: string): string | null {
  if (mayBePersonal(name)) return PERSONAL
  return isSentence(name) ? 'It reads like a sentence, not like a name, so it is not ticked' : null
}

/** The name in a cell or line, with the kind in brackets behind it if it is one: “E-safety (sub-group)”. */
export function readName(line: number, given: string): Draft {
  const words = given
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\*\*|__)(.+)\1$/, '$2')
  const [, ahead, inside] = BRACKETED.exec(words) ?? []
  const kind = inside === undefined ? null : readKind(inside)
  const name = (kind !== null && ahead !== undefined ? ahead : words).replace(/[:;,]+$/, '').trim()
  const rest = { line, text: cut(words), reportsTo: [], seats: [], functions: [] }
  const why = whyNoName(name)
  if (why !== null) return { ...rest, notes: [why] }
  const doubt = doubtOf(name)
  return {
    ...rest,
    name,
    ...(kind === null ? {} : { kind }),
    ...(doubt === null ? {} : { doubtful: true }),
    notes: doubt === null ? [] : [doubt],
  }
}
