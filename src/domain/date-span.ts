import { monthNumber, unitText, whyNoSuchDay } from './date-unit.ts'
import { addDays, knownYear, parseDay, weekday } from './day.ts'
import { accept, refuse, type Result } from './problem.ts'
import { readFinancialYear } from './financial-year.ts'
import { showDay, showEdtf, showWeekday } from './show-date.ts'

/**
 * What one date in words spans, as EDTF units; both ends are the same for a day, month or year.
 * `plain`: it says a day, month or year and nothing else. `part`: only some part of it is meant.
 */
export type Span = { first: string; last: string; plain?: true; part?: 'start' | 'middle' | 'end' }

/** Null: the text has not the shape of such a date. */
type Found = Result<Span> | null

const MONTH = '([a-z]{3,9})\\.?'
const DAY = '(\\d{1,2})(?: ?(?:st|nd|rd|th))?'

const DAY_FIRST = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const DAY_IN_WORDS = new RegExp(
  `^(?:the )?${DAY}(?: of)?[-/.]? ?${MONTH}[-/.]? ?'?(\\d{4}|\\d{2})$`,
)
const MONTH_THEN_DAY = new RegExp(`^${MONTH}[- ]*${DAY} (\\d{4})$`)
const MONTH_IN_WORDS = new RegExp(`^${MONTH}(?:[-/. ]*(\\d{4})|(?:-| ?')(\\d{2}))$`)
const MONTH_THEN_FIGURES = new RegExp(`^${MONTH} ?(\\d{2})$`)
const MONTH_IN_FIGURES = /^(\d{1,2})[-/.](\d{4})$/
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const YEAR = /^(?:(?:the )?(?:calendar )?year )?(\d{4})$/
const WEEKDAY = '(mon|tues?|wed(?:nes|s)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const WEEKDAY_FIRST = new RegExp(`^${WEEKDAY} (?:the )?(.+)$`)
const WEEKDAY_LAST = new RegExp(`^(.+?) \\(?${WEEKDAY}\\)?$`)
const TIME =
  /^(.+?)(?:t|(?: at)? )(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]m)?|\d{1,2}(?:\.\d{2})? ?[ap]m)$/
const WEEK = /^(?:the )?(?:w\/?[cb]|week (?:commencing|beginning|starting|of))[ :.]*(.+)$/
const WEEK_TO = /^(?:the )?(?:w\/?e|week (?:ending|to))[ :.]+.*\d/
const PART =
  /^(?:the )?(?:(early|beginning|start|mid|middle|late|end)(?:(?:\/| to | or |-)(?:mid|late))?|(first|second|third|last) (?:week|half))(?: of| in)?[- ]+(?:the )?(.+)$/

const PARTS: Record<string, 'start' | 'middle' | 'end'> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  late: 'end',
  end: 'end',
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const unit = (text: string): Result<Span> => accept({ first: text, last: text, plain: true })

/** Is it one day? A financial year starts on one, but is none. */
const isDay = ({ first, last }: Span): boolean => first.length === 10 && first === last

/** A year of four figures, or of two in this century; 70 to 99 could be in either and are refused. */
function readYear(figures: string, text: string): Result<number> {
  if (figures.length === 2)
    return Number(figures) < 70
      ? accept(2000 + Number(figures))
      : refuse(`“${text}” could be in 19${figures} or 20${figures}; type the year in four figures`)
  return knownYear(figures)
    ? accept(Number(figures))
    : refuse(`“${text}” is in the year ${figures}; only years from 1900 to 2199 are read`)
}

function dayOf(text: string, figures: string, month: number, day: number): Result<Span> {
  const year = readYear(figures, text)
  if (!year.ok) return year
  const why = whyNoSuchDay(year.value, month, day)
  return why ? refuse(why) : unit(unitText(year.value, month, day))
}

function monthOf(text: string, figures: string, month: number): Result<Span> {
  const year = readYear(figures, text)
  return year.ok ? unit(unitText(year.value, month)) : year
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12

function dayInFigures(text: string): Found {
  const [, day = '', , month = '', year = ''] = DAY_FIRST.exec(text) ?? []
  if (!year) return null
  if (isMonth(Number(month))) return dayOf(text, year, Number(month), Number(day))
  return refuse(
    isMonth(Number(day))
      ? `“${text}” has no month ${Number(month)}: the day comes first, as in 29/06/2019`
      : `“${text}” has no month ${Number(month)}; months are 1 to 12`,
  )
}

function yearFirst(text: string): Found {
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? []
  if (!year) return null
  return isMonth(Number(month))
    ? dayOf(text, year, Number(month), Number(day))
    : refuse(`“${text}” has no month ${Number(month)}: the month comes second, as in 2019-06-29`)
}

function dayInWords(text: string): Found {
  const dayFirst = DAY_IN_WORDS.exec(text)
  const monthFirst = MONTH_THEN_DAY.exec(text)
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = monthNumber(name ?? '')
  return month === null ? null : dayOf(text, year ?? '', month, Number(day))
}

function monthInWords(text: string): Found {
  const [, name = '', long, short] = MONTH_IN_WORDS.exec(text) ?? []
  const month = monthNumber(name)
  if (month !== null) return monthOf(text, long ?? short ?? '', month)
  const [, word = '', figures = ''] = MONTH_THEN_FIGURES.exec(text) ?? []
  const number = monthNumber(word)
  return number === null ? null : refuse(twoReadings(text, number, figures))
}

const A_LEAP_YEAR = 2020

/** `Feb 19` is a day to some and a month to others; `Feb 30` can only be a month. */
function twoReadings(text: string, month: number, figures: string): string {
  const asMonth = showEdtf(unitText(2000 + Number(figures), month))
  const day = unitText(A_LEAP_YEAR, month, Number(figures))
  return parseDay(day) === null
    ? `“${text}” has a year of two figures; type all four, as in ${asMonth}`
    : `“${text}” could be ${showDay(day).replace(` ${A_LEAP_YEAR}`, '')} of some year, or ${asMonth}; type the year in four figures`
}

function monthInFigures(text: string): Found {
  const [, month = '', year = ''] = MONTH_IN_FIGURES.exec(text) ?? []
  const [, isoYear = '', isoMonth = ''] = ISO_MONTH.exec(text) ?? []
  const number = Number(month || isoMonth)
  if (!year && !isoYear) return null
  return isMonth(number)
    ? monthOf(text, year || isoYear, number)
    : refuse(`“${text}” has no month ${number}; months are 1 to 12`)
}

function yearAlone(text: string): Found {
  const [, figures = ''] = YEAR.exec(text) ?? []
  if (!figures) return null
  const year = readYear(figures, text)
  return year.ok ? unit(unitText(year.value)) : year
}

/** `Fri 28 June 2019`: the day, if it is a Friday. */
function withWeekday(text: string): Found {
  const ahead = WEEKDAY_FIRST.exec(text)
  const behind = WEEKDAY_LAST.exec(text)
  const [name, rest] = ahead ? ahead.slice(1) : behind ? [behind[2], behind[1]] : []
  if (name === undefined || rest === undefined) return null
  const found = readUnit(rest)
  if (!found?.ok) return found
  const { first } = found.value
  if (!isDay(found.value)) return null
  const said = WEEKDAYS.indexOf(name.slice(0, 3)) + 1
  return said === weekday(first)
    ? accept({ first, last: first })
    : refuse(`“${text}” does not fit: ${showDay(first)} is a ${dayName(first)}`)
}

const dayName = (day: string): string => showWeekday(day).split(' ')[0] ?? ''

/** A spreadsheet writes `29/06/2019 00:00`; another time of day is kept as words only. */
function withTime(text: string): Found {
  const [, rest = '', time = ''] = TIME.exec(text) ?? []
  if (!rest) return null
  const found = readUnit(rest.trim())
  if (!found?.ok) return found
  const { first } = found.value
  if (!isDay(found.value)) return null
  return accept(
    /^00?:00(:00)?/.test(time) && found.value.plain ? found.value : { first, last: first },
  )
}

const UNITS = [
  dayInFigures,
  yearFirst,
  dayInWords,
  monthInWords,
  readFinancialYear,
  monthInFigures,
  yearAlone,
  withTime,
  withWeekday,
]

function readUnit(text: string): Found {
  for (const read of UNITS) {
    const found = read(text)
    if (found) return found
  }
  return null
}

function readWeek(text: string): Found {
  if (WEEK_TO.test(text))
    return refuse(`“${text}” leaves open when the week starts; type its first and last day`)
  const [, rest = ''] = WEEK.exec(text) ?? []
  const found = rest ? readUnit(rest) : null
  if (!found?.ok) return found
  const { first } = found.value
  if (!isDay(found.value)) return null
  return weekday(first) === 1
    ? accept({ first, last: addDays(first, 6) })
    : refuse(
        `“${text}” is a week from a ${dayName(first)}; type the Monday it starts on, or its first and last day`,
      )
}

/** `end of June 2019` is June 2019: no day is invented. */
function readPart(text: string): Found {
  const [, word, , rest = ''] = PART.exec(text) ?? []
  if (!rest) return null
  // After “end of”, `Jun 19` cannot be a day.
  const found = readUnit(rest.replace(/^([a-z]{3,9}) (\d{2})$/, '$1-$2'))
  if (!found?.ok) return found
  const { first, last } = found.value
  return isDay(found.value) ? null : accept({ first, last, part: PARTS[word ?? ''] ?? 'middle' })
}

/**
 * Reads one date as papers and spreadsheets write it: a day, a month, a year, a financial year or
 * quarter, a week, or some part of them. `text` is in lower case with plain hyphens and spaces.
 */
export const readSpan = (text: string): Result<Span> | null =>
  readWeek(text) ?? readPart(text) ?? readUnit(text)
