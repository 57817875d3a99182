import { monthNumber, unitAfter, unitBefore, unitText, whyNoSuchDay } from './date-unit.ts'
import { knownYear, type Day } from './day.ts'
import { parseEdtf, readEdtf } from './edtf.ts'
import type { Dated } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showEdtf } from './show-date.ts'
import { line } from './text.ts'

/** How a date is meant: on the day, on or before it, from it on, after it, or between two. */
export type How = 'on' | 'by' | 'from' | 'after' | 'between'

/** What a person typed into a date field, as typed. */
export type TypedDate = {
  how: string
  day: string
  month: string
  year: string
  endDay: string
  endMonth: string
  endYear: string
  asWritten: string
}

/** A date field that nobody has typed into. */
export const NO_DATE: TypedDate = {
  how: 'on',
  day: '',
  month: '',
  year: '',
  endDay: '',
  endMonth: '',
  endYear: '',
  asWritten: '',
}

/** A day, month and year as typed: the three inputs of one date. */
type Inputs = { day: string; month: string; year: string }

/** Which date of a field is read: how its inputs' names begin, and what sentences call it. */
type Which = { prefix: '' | 'end-'; what: string }

const HOWS: readonly string[] = ['on', 'by', 'from', 'after', 'between'] satisfies How[]
const NO_INPUTS: Inputs = { day: '', month: '', year: '' }
const NO_YEAR_BEYOND = 'Type a year from 1900 to 2199'

const trimmed = ({ day, month, year }: Inputs): Inputs => ({
  day: day.trim(),
  month: month.trim(),
  year: year.trim(),
})

const isEmpty = ({ day, month, year }: Inputs): boolean => day + month + year === ''

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

function wrongDay(day: string): string | null {
  if (!/^\d{1,2}$/.test(day)) return 'Type the day in figures, as in 29'
  return Number(day) < 1 || Number(day) > 31 ? `There is no day ${Number(day)}; type 1 to 31` : null
}

function readMonth(month: string): number | string {
  if (/^\d{1,3}$/.test(month)) {
    const number = Number(month)
    return number >= 1 && number <= 12
      ? number
      : `There is no month ${number}; type 1 to 12 or its name`
  }
  return monthNumber(month) ?? `“${short(month)}” is not a month; type 1 to 12 or its name`
}

function wrongYear(year: string): string | null {
  if (!/^\d{4}$/.test(year)) return 'Type the year with four figures, as in 2019'
  return knownYear(year) ? null : NO_YEAR_BEYOND
}

/** A date needs its year, a day needs its month, and an exact day needs all three. */
function missing(inputs: Inputs, exact: boolean): (keyof Inputs)[] {
  const needed: [keyof Inputs, boolean][] = [
    ['day', exact],
    ['month', exact || inputs.day !== ''],
    ['year', true],
  ]
  return needed.flatMap(([part, isNeeded]) => (isNeeded && inputs[part] === '' ? [part] : []))
}

const problem = (path: string, message: string | null): Problem[] =>
  message ? [{ path, message }] : []

/** Reads three inputs, of which something was typed, as EDTF: a day, a month or a year. */
function readInputs(inputs: Inputs, { prefix, what }: Which, exact = false): Result<string> {
  const { day, month, year } = inputs
  const absent = missing(inputs, exact)
  const monthRead = month === '' ? undefined : readMonth(month)
  const needs = absent.map((part) => `a ${part}`).join(' and ')
  const problems = [
    ...problem(`${prefix}${absent[0] ?? ''}`, needs && `${what} must include ${needs}`),
    ...problem(`${prefix}day`, day && wrongDay(day)),
    ...problem(`${prefix}month`, typeof monthRead === 'string' ? monthRead : null),
    ...problem(`${prefix}year`, year && wrongYear(year)),
  ]
  if (problems.length > 0 || typeof monthRead === 'string') return { ok: false, problems }
  const noSuchDay =
    day && monthRead !== undefined ? whyNoSuchDay(Number(year), monthRead, Number(day)) : null
  return noSuchDay
    ? refuse(noSuchDay, `${prefix}day`)
    : accept(unitText(Number(year), monthRead, day === '' ? undefined : Number(day)))
}

function readBetween(first: Inputs, second: Inputs): Result<string> {
  const start = isEmpty(first)
    ? refuse('Type the first date as well, or choose “by”', 'year')
    : readInputs(first, { prefix: '', what: 'The first date' })
  const end = isEmpty(second)
    ? refuse('Type the second date as well, or choose another way than “between”', 'end-year')
    : readInputs(second, { prefix: 'end-', what: 'The second date' })
  if (!start.ok || !end.ok)
    return { ok: false, problems: [start, end].flatMap((one) => (one.ok ? [] : one.problems)) }
  const edtf = `${start.value}/${end.value}`
  return parseEdtf(edtf).ok
    ? accept(edtf)
    : refuse('The second date is before the first; put the earlier date first', 'end-year')
}

function readOne(how: string, inputs: Inputs): Result<string> {
  const unit = readInputs(inputs, { prefix: '', what: 'The date' })
  if (!unit.ok) return unit
  switch (how) {
    case 'by':
      return accept(`../${unit.value}`)
    case 'from':
      return accept(`${unit.value}/..`)
    case 'after': {
      const from = `${unitAfter(unit.value)}/..`
      return parseEdtf(from).ok ? accept(from) : refuse(NO_YEAR_BEYOND, 'year')
    }
    default:
      return unit
  }
}

function readWhen(how: string, first: Inputs, second: Inputs): Result<string> {
  if (!HOWS.includes(how))
    return refuse('Choose how the date is meant: on, by, from, after or between', 'how')
  if (how === 'between') return readBetween(first, second)
  if (isEmpty(second)) return readOne(how, first)
  return refuse('Choose “between” if there are two dates, or clear the second', 'how')
}

function readWords(words: string): Result<string | null> {
  if (words === '') return accept(null)
  const read = line(200).safeParse(words)
  const why = read.error?.issues[0]?.message ?? ''
  return read.success ? accept(read.data) : refuse(`What the paper says ${why}`, 'as-written')
}

/** What “after” is kept as beside its date, which starts a day, month or year later. */
const afterWords = (unit: string): string => `after ${showEdtf(unit)}`

/**
 * Reads a typed date; the day may be left out, and the month too. Null: nothing was typed. A
 * problem's path is the input that is wrong: how, day, month, year, end-day, as-written…
 */
export function readTypedDate(typed: TypedDate): Result<Dated | null> {
  const first = trimmed(typed)
  const second = trimmed({ day: typed.endDay, month: typed.endMonth, year: typed.endYear })
  const words = typed.asWritten.trim()
  if (isEmpty(first) && isEmpty(second))
    return words === ''
      ? accept(null)
      : refuse('Type the date as well, or clear the words', 'as-written')
  const edtf = readWhen(typed.how, first, second)
  const kept = readWords(words)
  if (!edtf.ok || !kept.ok)
    return { ok: false, problems: [edtf, kept].flatMap((one) => (one.ok ? [] : one.problems)) }
  const after = typed.how === 'after' ? afterWords(unitBefore(readEdtf(edtf.value).first)) : null
  const asWritten = kept.value ?? after
  return accept({ edtf: edtf.value, ...(asWritten === null ? {} : { asWritten }) })
}

function typeUnit(unit: string): Inputs {
  const [year = '', month, day] = unit.split('-')
  const plain = (figures: string | undefined) => (figures === undefined ? '' : `${Number(figures)}`)
  return { day: plain(day), month: plain(month), year }
}

/** A date that was typed as “after”, where its words say nothing else; else null. */
function typeAfter({ edtf, asWritten }: Dated): TypedDate | null {
  const { form, first } = readEdtf(edtf)
  if (form !== 'from' || asWritten === undefined) return null
  const before = unitBefore(first)
  return knownYear(before) && asWritten === afterWords(before)
    ? { ...NO_DATE, ...typeUnit(before), how: 'after' }
    : null
}

/** A recorded date as a person would type it; read again, it is the same date (source aside). */
export function typeDate(dated: Dated | undefined): TypedDate {
  if (dated === undefined) return NO_DATE
  const after = typeAfter(dated)
  if (after) return after
  const { form, first, last } = readEdtf(dated.edtf)
  const asWritten = dated.asWritten ?? ''
  if (form === 'by') return { ...NO_DATE, ...typeUnit(last), how: 'by', asWritten }
  if (form === 'from') return { ...NO_DATE, ...typeUnit(first), how: 'from', asWritten }
  if (form !== 'range') return { ...NO_DATE, ...typeUnit(first), asWritten }
  const end = typeUnit(last)
  const endInputs = { endDay: end.day, endMonth: end.month, endYear: end.year }
  return { ...NO_DATE, ...typeUnit(first), ...endInputs, how: 'between', asWritten }
}

/** Reads one exact day from three inputs. Null: nothing was typed. Paths: day, month, year. */
export function readTypedDay(typed: Inputs): Result<Day | null> {
  const inputs = trimmed(typed)
  return isEmpty(inputs) ? accept(null) : readInputs(inputs, { prefix: '', what: 'The date' }, true)
}

/** A recorded day as a person would type it. */
export const typeDay = (day: Day | undefined): Inputs =>
  day === undefined ? NO_INPUTS : typeUnit(day)
