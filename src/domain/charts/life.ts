import type { Day } from '../day.ts'
import { readEdtf } from '../edtf.ts'
import type { Body } from '../plan.ts'
import { onEdtf, showEdtf } from '../show-date.ts'

type Life = Pick<Body, 'from' | 'to'>

/** One end of a life in words; an end that is itself open says on which side. */
function sayEnd(word: 'from' | 'to', edtf: string): string {
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

/** "from September 2019, to 30 June 2020"; null where nothing is recorded. */
export function sayLife({ from, to }: Life): string | null {
  const said = [
    ...(from === undefined ? [] : [sayEnd('from', from)]),
    ...(to === undefined ? [] : [sayEnd('to', to)]),
  ]
  return said.length === 0 ? null : said.join(', ')
}

/**
 * Why a body certainly does not exist on a day: "from 29 September 2019", "ended in June 2018".
 * Null where it does, or may: its first and last day are both days on which it exists.
 */
export function whyAbsent({ from, to }: Life, on: Day): string | null {
  const first = from === undefined ? null : readEdtf(from).earliest
  if (from !== undefined && first !== null && first > on) return sayEnd('from', from)
  const last = to === undefined ? null : readEdtf(to).latest
  return to !== undefined && last !== null && last < on ? `ended ${onEdtf(to)}` : null
}
