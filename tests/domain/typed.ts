import { NO_DATE, readTypedDate, type TypedDate } from '../../src/domain/typed-date.ts'

/** What stands in a date field. */
export const typed = (how: string, day: string, month: string, year: string): TypedDate => ({
  ...NO_DATE,
  how,
  day,
  month,
  year,
})

/** What stands in one for two dates. */
export const between = (first: string[], second: string[]): TypedDate => ({
  ...typed('between', first[0] ?? '', first[1] ?? '', first[2] ?? ''),
  endDay: second[0] ?? '',
  endMonth: second[1] ?? '',
  endYear: second[2] ?? '',
})

/** The date as read, or what is wrong with it. */
export const read = (one: TypedDate) => {
  const result = readTypedDate(one)
  return result.ok ? result.value : result.problems
}
