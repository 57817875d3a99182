import { readRange } from './date-range.ts'
import { readSpan, type Span } from './date-span.ts'
import { unitAfter, unitBefore } from './date-unit.ts'
import { parseEdtf } from './edtf.ts'
import { whyNotADate } from './not-a-date.ts'
import type { Dated } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { remember } from './remember.ts'

type Meant = 'on' | 'by' | 'before' | 'from' | 'after' | 'between'

/** How a date is meant, by the words before it; each is followed by a space or a colon. */
const WORDS_AHEAD: [Meant, RegExp][] = [
  ['between', /^between/],
  ['by', /^(?:by |due )?(?:no|not) (?:later than|after)/],
  ['by', /^(?:by |due )?on or before/],
  ['by', /^(?:by )?(?:the )?(?:statutory )?deadline(?: of)?/],
  ['by', /^due(?: by| on| for| date)?/],
  ['by', /^(?:by|until|till|up to)/],
  ['from', /^(?:on or after|(?:no|not) (?:before|earlier than)|since)/],
  ['from', /^(?:starting|commencing|beginning|effective|with effect|as) from/],
  ['from', /^(?:starting|starts|commencing|commences|begins)(?: on| in)?/],
  ['from', /^(?:from|w\.? ?e\.? ?f\.?)/],
  ['before', /^(?:before|prior to|ahead of)/],
  ['after', /^(?:after|later than)/],
  ['on', /^(?:on|in|at|during)/],
]

const AHEAD = WORDS_AHEAD.map(
  ([meant, words]) => [meant, new RegExp(`${words.source}(?: ?: ?| )`)] as const,
)

const BEHIND: [Meant, RegExp][] = [
  ['from', / (?:on-? ?wards?|and (?:after|on)|or (?:after|later))$/],
  ['by', /(?: at the latest| \(?latest\)?| or (?:before|earlier|sooner))$/],
]

const NOTHING = /^(?:-*|n\/?a|n\.a|not applicable|none|nil)$/
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const LONGEST = 120
const MOST_READ = 10 * LONGEST

/** What a person meant, in one line without what cannot be seen or closes a sentence. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\( ?([^()]*)\)$/, '$1')
    .replace(/(?<![./,;:\s])[.,;:\s]+$/, '')

/** One spelling for reading: lower case, plain hyphens and apostrophes, no commas. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/,/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

function takeBehind(text: string): { meant: Meant | null; rest: string } {
  for (const [meant, pattern] of BEHIND)
    if (pattern.test(text)) return { meant, rest: text.replace(pattern, '') }
  return { meant: null, rest: text }
}

function takeAhead(text: string): { meant: Meant | null; rest: string } {
  for (const [meant, pattern] of AHEAD) {
    const [taken] = pattern.exec(text) ?? []
    if (taken !== undefined) return { meant, rest: text.slice(taken.length) }
  }
  return { meant: null, rest: text }
}

/** “by … at the latest” says it twice; “by … onwards” says two things, and is not read. */
function agree(ahead: Meant | null, behind: Meant | null): Meant | null {
  if (behind === null) return ahead ?? 'on'
  return ahead === null || ahead === 'on' || ahead === behind ? behind : null
}

const whole = ({ first, last }: Span): string => (first === last ? first : `${first}/${last}`)

/** What a span means by its words. Where only a part of it is meant, no day is cut off. */
function edtfOf(meant: Meant, span: Span): string {
  const { first, last, part } = span
  switch (meant) {
    case 'by':
      return `../${last}`
    case 'before':
      return part === 'middle' || part === 'end' ? `../${last}` : `../${unitBefore(first)}`
    case 'from':
      return `${first}/..`
    case 'after':
      return part === 'middle' || part === 'start' ? `${first}/..` : `${unitAfter(last)}/..`
    default:
      return whole(span)
  }
}

type Read = { edtf: string; plain: boolean }

function readMeant(text: string): Result<Read> | null {
  const behind = takeBehind(text)
  const ahead = takeAhead(behind.rest)
  const meant = agree(ahead.meant, behind.meant)
  if (meant === null) return null
  const alone = meant === 'between' ? null : readSpan(ahead.rest)
  const found = alone ?? readRange(ahead.rest, meant === 'between')
  if (!found?.ok) return found
  // “From June to September” is the time between them, not all time from June on.
  const isRange = alone === null && meant === 'from'
  const edtf = edtfOf(isRange ? 'between' : meant, found.value)
  const said = ahead.meant === null && behind.meant === null
  return accept({ edtf, plain: said && found.value.plain === true })
}

/** EDTF itself, where it says that it is: with an open end or two full days. */
function readOwnForm(text: string): Result<Read> | null {
  const isOwn = /^(?:\.\.\/[\d-]+|[\d-]+\/\.\.|\d{4}-\d\d(?:-\d\d)?\/\d{4}-\d\d(?:-\d\d)?)$/.test(
    text,
  )
  const found = isOwn ? parseEdtf(text) : null
  return found?.ok ? accept({ edtf: found.value.edtf, plain: true }) : null
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

function whyUnread(words: string, text: string): string {
  const why = whyNotADate(words)
  if (why !== null) return why
  const lacksYear =
    readMeant(`${text} 2020`) ?? (/\d{4}/.test(text) ? null : readMeant(`${text}/2020`))
  return lacksYear
    ? `“${words}” has no year; type it with its year, as in 29 June 2019`
    : `“${short(words)}” cannot be read as a date; type it as 29 June 2019, June 2019 or by June 2019`
}

/** What a sentence quotes, in the spelling of the person who wrote it. */
function inOwnSpelling(message: string, words: string): string {
  const quoted = /“([^”]*)”/.exec(message)?.[1] ?? ''
  const at = words.toLowerCase().indexOf(quoted)
  const own = plain(words) === quoted ? words : words.slice(at, at + quoted.length)
  return at < 0 && own !== words ? message : message.replace(`“${quoted}”`, () => `“${own}”`)
}

/** A table says the same few dates again and again. */
const readTidy = remember((words: string): Result<Dated | null> => {
  const spelled = plain(words)
  if (NOTHING.test(spelled)) return accept(null)
  const found = readOwnForm(spelled) ?? readMeant(spelled)
  if (!found) return refuse(whyUnread(words, spelled))
  if (!found.ok) return refuse(inOwnSpelling(found.problems[0]?.message ?? '', words))
  const { edtf, plain: isPlain } = found.value
  if (!parseEdtf(edtf).ok)
    return refuse(`“${words}” goes beyond the years 1900 to 2199, which are the only ones read`)
  return accept(isPlain ? { edtf } : { edtf, asWritten: words })
})

/**
 * Reads a date as papers and spreadsheets in England write it, day first. Null: there is none (an
 * empty cell, `-`, `n/a`). The words are kept as written unless they are one plain date. Nothing
 * is guessed: what has no year or can be read in two ways is refused in a sentence.
 */
export function readDateWords(given: string): Result<Dated | null> {
  const text = given.trim()
  const words = tidy(text.slice(0, MOST_READ))
  return text.length > MOST_READ || words.length > LONGEST
    ? refuse(`“${short(words)}” is too long to be a date; type the date alone`)
    : readTidy(words)
}
