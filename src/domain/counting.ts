import { addDays, weekday, type Day } from './day.ts'

/** Bank holidays of England and Wales, as days, with the years the list covers. */
export type BankHolidays = { days: ReadonlySet<Day>; firstYear: number; lastYear: number }

/** Monday to Friday and not a bank holiday. Only meaningful within the years of the list. */
export const isWorkingDay = (day: Day, holidays: BankHolidays): boolean =>
  weekday(day) <= 5 && !holidays.days.has(day)

/** Is this day in a year whose bank holidays are known? */
export function coversDay(day: Day, holidays: BankHolidays): boolean {
  const year = Number(day.slice(0, 4))
  return year >= holidays.firstYear && year <= holidays.lastYear
}

/**
 * The day itself if it is a working day, else the last one before it. Advice only: no rule moves
 * a statutory date off a weekend. Null outside the years whose bank holidays are known.
 */
export function lastWorkingDay(day: Day, holidays: BankHolidays): Day | null {
  if (!coversDay(day, holidays)) return null
  let found = day
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1)
  return coversDay(found, holidays) ? found : null
}

/** The nth working day after `day`, the starting day excluded; `count` is at least 1. */
export function addWorkingDays(day: Day, count: number, holidays: BankHolidays): Day | null {
  let found = day
  for (let left = count; left > 0;) {
    found = addDays(found, 1)
    if (!coversDay(found, holidays)) return null
    if (isWorkingDay(found, holidays)) left -= 1
  }
  return found
}

/**
 * The last day for papers that must be out `count` clear days before a meeting: neither the day
 * they go out nor the day of the meeting counts. Five clear days before the 13th is the 7th.
 */
export const lastDayForPapers = (meeting: Day, count: number): Day => addDays(meeting, -count - 1)
