import { accept, refuse, type Result } from './problem.ts'
import { unitText } from './date-unit.ts'

/** The days or months from first to last, as EDTF units. */
type Ends = { first: string; last: string }

const LABEL = '(\\d{4}|\\d{2}) ?[-/] ?(\\d{4}|\\d{2})'
const YEARS = new RegExp(`^${LABEL}$`)
const NAMED = new RegExp(`^(?:the )?(?:fy|financial year|fiscal year) ?(?:${LABEL}|(.+))$`)
const QUARTER = '(?:q|quarter |qtr )([1-4])'
const ORDINALS = ['first', 'second', 'third', 'fourth']
const QUARTER_FIRST = new RegExp(`^(?:the )?${QUARTER}(?: of)? ?\\(?(?:${LABEL}|(\\d{4}))\\)?$`)
const QUARTER_LAST = new RegExp(`^(?:${LABEL}|(\\d{4})) ${QUARTER}$`)

/** The year in which a financial year starts: 2018 for `2018/19`; null if its years do not follow. */
function startYear(from: string, to: string): number | null {
  const start = from.length === 4 ? Number(from) : 2000 + Number(from)
  const follows = to.length === 4 ? start + 1 === Number(to) : (start + 1) % 100 === Number(to)
  return follows && (from.length === 4 || Number(from) < 70) ? start : null
}

/** A council's year: 1 April to 31 March. */
const wholeYear = (start: number): Result<Ends> =>
  accept({ first: unitText(start, 4, 1), last: unitText(start + 1, 3, 31) })

/** April to June is the first quarter. */
function quarterOf(start: number, quarter: number): Result<Ends> {
  const year = quarter === 4 ? start + 1 : start
  const month = ((quarter * 3) % 12) + 1
  return accept({ first: unitText(year, month), last: unitText(year, month + 2) })
}

function readQuarter(text: string): Result<Ends> | null {
  const figures = text.replace(
    /^(?:the )?(first|second|third|fourth|\dst|\dnd|\drd|\dth) quarter/,
    (_, word: string) => `quarter ${ORDINALS.indexOf(word) + 1 || word.slice(0, 1)}`,
  )
  const ahead = QUARTER_FIRST.exec(figures)
  const behind = QUARTER_LAST.exec(figures)
  const [quarter, from, to, year] = ahead
    ? ahead.slice(1)
    : behind
      ? [behind[4], behind[1], behind[2], behind[3]]
      : []
  if (quarter === undefined) return null
  if (year !== undefined)
    return refuse(
      `“${text}” could be a quarter of the calendar year or of a financial year; type its months, or the year as 2019/20`,
    )
  const start = startYear(from ?? '', to ?? '')
  return start === null ? null : quarterOf(start, Number(quarter))
}

/** Years side by side: `2018/19` and `2018-19` are a financial year, others may be two things. */
function readYears(text: string): Result<Ends> | null {
  const [, from = '', to = ''] = YEARS.exec(text) ?? []
  const start = from.length === 4 ? startYear(from, to) : null
  if (start === null) return null
  if (to.length === 4 && text.includes('-'))
    return refuse(
      `“${text}” could be a financial year or two years; type ${start}/${String(start + 1).slice(2)} or ${start} to ${start + 1}`,
    )
  const asMonth = Number(to) >= 1 && Number(to) <= 12
  return asMonth && /^\d{4}-\d{2}$/.test(text)
    ? refuse(
        `“${text}” could be a financial year or a month; type ${start}/${to}, or ${to}/${start} for the month`,
      )
    : wholeYear(start)
}

/**
 * Reads a financial year or a quarter of one: `2018/19`, `2018-19`, `FY 2018/19`, `Q1 2019/20`.
 * Null if the text is neither; refused where it could be something else as well.
 */
export function readFinancialYear(text: string): Result<Ends> | null {
  const [, from = '', to = '', other] = NAMED.exec(text) ?? []
  const start = startYear(from, to)
  if (from && start !== null) return wholeYear(start)
  if (other !== undefined && /^\d{2,4}$/.test(other))
    return refuse(`“${text}” could end or start in that year; type it as 2018/19`)
  return readQuarter(text) ?? readYears(text)
}
