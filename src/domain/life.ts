import type { Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import { onEdtf, showEdtf } from './show-date.ts'

/** From when to when a thing is there; both days are part of it. */
export type Life = { from?: string | undefined; to?: string | undefined }

/** Does a thing certainly end before it starts? Within one month nobody can tell. */
export function endsBeforeStart({ from, to }: Life): boolean {
  if (from === undefined || to === undefined) return false
  const { earliest } = readEdtf(from)
  const { latest } = readEdtf(to)
  return earliest !== null && latest !== null && latest < earliest
}

/** What to say of it. */
export const ENDS_BEFORE_START = 'It would end before it starts. Put the earlier date first.'

/** The first day on which a life may be over, and the last on which it may begin. */
const mayEnd = ({ to }: Life): Day => (to === undefined ? '9999' : (readEdtf(to).earliest ?? ''))
const mayStart = ({ from }: Life): Day =>
  from === undefined ? '' : (readEdtf(from).latest ?? '9999')

/**
 * Are two things there at the same time? A thing without an end goes on; where dates may stand one
 * after the other, they are taken to.
 */
export const atOnce = (a: Life, b: Life): boolean =>
  mayEnd(a) >= mayStart(b) && mayEnd(b) >= mayStart(a)

/** One end of a life in words; an end that is itself open says on which side. */
export function sayOneEnd(word: 'from' | 'to', edtf: string): string {
  const { form, first, last } = readEdtf(edtf)
  switch (form) {
    case 'by':
      return `${word} ${showEdtf(last)} or earlier`
    case 'from':
      return `${word} ${showEdtf(first)} or later`
    case 'range':
      return `${word} a day ${onEdtf(edtf)}`
    default:
      return `${word} ${showEdtf(edtf)}`
  }
}

/** "from April 2018, to 28 September 2019"; empty where nothing is recorded. */
export const sayFromTo = ({ from, to }: Life): string =>
  [
    ...(from === undefined ? [] : [sayOneEnd('from', from)]),
    ...(to === undefined ? [] : [sayOneEnd('to', to)]),
  ].join(', ')

/** An end of a life as it is set: "start to none". */
export const sayEnd = (edtf: string | undefined): string =>
  edtf === undefined ? 'none' : showEdtf(edtf)
