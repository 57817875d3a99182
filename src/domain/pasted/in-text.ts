import { readDateWords } from '../date-words.ts'
import type { Dated, Owner } from '../plan.ts'
import { soundsLikeOwner } from './owner.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '\\d{4}(?![\\d/])'

/** A day or a month with its year, the longer first. */
const DATES = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${[
    `${DAY}(?: of)?[ -]${MONTH},?[ -](?:${YEAR}|[’']?\\d{2}(?!\\d))`,
    `${MONTH} ${DAY},? ${YEAR}`,
    `${MONTH},?[ -]${YEAR}`,
    `${MONTH}-\\d{2}(?!\\d)`,
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2})(?!\\d)',
  ].join('|')})`,
  'giu',
)

const DONE_BEHIND = /[-–—:;,(.]\s*(done|completed?)\s*[.)]*$/i
const IN_BRACKETS = /\(([^()]{2,60})\)/g

function isDate(words: string): boolean {
  const read = readDateWords(words)
  return read.ok && read.value !== null
}

const dateIn = (text: string): string | undefined =>
  (text.match(DATES) ?? []).find((words) => isDate(words))

function ownerIn(text: string): string | undefined {
  const all = [...text.matchAll(IN_BRACKETS)].map(([, words]) => words ?? '')
  return all.findLast((words) => soundsLikeOwner(words))
}

/** What the cells of a row say of its milestone, besides its title. */
type InCells = { when?: Dated; done?: { when?: Dated }; owner?: Owner }

/** What seems to stand in a title and is in no cell of its own; none of it is taken from there. */
export function checkText(title: string, { when, done, owner }: InCells): string[] {
  const date = when ? undefined : dateIn(title)
  const isDone = done ? undefined : DONE_BEHIND.exec(title)?.[1]
  const who = owner ? undefined : ownerIn(title)
  return [
    ...(date === undefined
      ? []
      : [`A date seems to stand in the text (“${date}”); it was not taken`]),
    ...(who === undefined
      ? []
      : [`An owner seems to stand in the text (“${who}”); it was not taken`]),
    ...(isDone === undefined
      ? []
      : [`The text seems to say that it is done (“${isDone}”); it was not taken`]),
  ]
}
