import { weekday, type Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import { remember } from './remember.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day, month or year the GOV.UK way: `29 June 2019`, `June 2019`, `2019`. */
const showUnit = remember((text: string): string => {
  const [year = '', month, day] = text.split('-')
  if (month === undefined) return year
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`
  return day === undefined ? named : `${Number(day)} ${named}`
})

/** `29 June 2019`. */
export const showDay = (day: Day): string => showUnit(day)

/** `Saturday 29 June 2019`. */
export const showWeekday = (day: Day): string =>
  `${WEEKDAYS[weekday(day) - 1] ?? ''} ${showUnit(day)}`

/** A stored date in words: `June 2019`, `by February 2019`, `from 29 September 2019`. */
export function showEdtf(edtf: string): string {
  const { form, first, last } = readEdtf(edtf)
  switch (form) {
    case 'by':
      return `by ${showUnit(last)}`
    case 'from':
      return `from ${showUnit(first)}`
    case 'range':
      return `${showUnit(first)} to ${showUnit(last)}`
    default:
      return showUnit(first)
  }
}

/** A date after a verb: "on 3 June 2019", "in June 2019", "between 3 June 2019 and 9 June 2019". */
export function onEdtf(edtf: string): string {
  const { form, first, last } = readEdtf(edtf)
  switch (form) {
    case 'day':
      return `on ${showEdtf(edtf)}`
    case 'month':
    case 'year':
      return `in ${showEdtf(edtf)}`
    case 'range':
      return `between ${showEdtf(first)} and ${showEdtf(last)}`
    default:
      return showEdtf(edtf)
  }
}

/** `1st`, `2nd`, `30th`: a day of a month already named. */
export function showOrdinal(day: Day): string {
  const number = Number(day.slice(8))
  const tens = Math.floor(number / 10)
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

/** `one day`, `3 days`. */
export const showDays = (count: number): string => (count === 1 ? 'one day' : `${count} days`)

/** `a`, `a and b`, `a, b and c`. */
export function showList(words: readonly string[], joiner = 'and'): string {
  if (words.length <= 1) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1) ?? ''}`
}
