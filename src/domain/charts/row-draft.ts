import type { Row } from '../chart.ts'
import type { Day } from '../day.ts'
import { readEdtf } from '../edtf.ts'
import { placeDue } from '../placing.ts'
import { showEdtf } from '../show-date.ts'

/** A row before it has its section, with what it is sorted and looked up by. */
export type RowDraft = Omit<Row, 'section' | 'after' | 'afterUndrawn'> & {
  /** The day it is sorted by: the last it may fall on. */
  day: Day
  /** The ids of the areas it is a date of. */
  areas: readonly string[]
}

type RowDate = Pick<RowDraft, 'bar' | 'exact' | 'open' | 'day'> & {
  /** The words beside its mark that say what is known of it: "by February 2019"; null for a day. */
  words: string | null
}

/**
 * Where a date stands along the line of time. A promise "by 30 June" is held to that day, and one
 * "from" a day starts with it; of a limit in law (`byIsFirm` false) the day is then not known.
 */
export function rowDate(edtf: string, byIsFirm: boolean): RowDate {
  const { earliest, latest } = readEdtf(edtf)
  const { day, barFrom, span, label } = placeDue(edtf, byIsFirm)
  const words = label?.replace(/, day not fixed$/u, '') ?? null
  const open = earliest === null ? 'start' : latest === null ? 'end' : null
  return label === null
    ? { bar: { first: day, last: day }, exact: true, open, day, words: open && showEdtf(edtf) }
    : { bar: { first: barFrom, last: span.last }, exact: false, open, day, words }
}
