import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { weekday } from '../../src/domain/day.ts'
import { holidays } from '../domain/build-plan.ts'

const YEARS = Array.from({ length: 14 }, (_, n) => 2017 + n)

/** What another package knows: England's public holidays, those on weekends left out. */
function publicHolidays(year: number): string[] {
  return new Holidays('GB', 'ENG')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => weekday(day) <= 5)
    .toSorted()
}

const ownIn = (year: number): string[] =>
  [...holidays.days].filter((day) => day.startsWith(`${year}-`)).toSorted()

describe('the bank holidays of England and Wales', () => {
  it('cover 2017 to 2030, and nothing else', () => {
    expect([holidays.firstYear, holidays.lastYear]).toEqual([2017, 2030])
    expect(
      [...new Set([...holidays.days].map((day) => Number(day.slice(0, 4))))].toSorted(),
    ).toEqual(YEARS)
  })

  it.each(YEARS)('of %i are those that the date-holidays package knows', (year) => {
    expect(ownIn(year)).toEqual(publicHolidays(year))
  })

  it.each(YEARS)('of %i are at least eight, none on a weekend', (year) => {
    expect(ownIn(year).length).toBeGreaterThanOrEqual(8)
    expect(ownIn(year).filter((day) => weekday(day) > 5)).toEqual([])
  })

  it.each([
    ['2020-05-08', 'VE Day'],
    ['2022-06-03', 'the Platinum Jubilee'],
    ['2022-09-19', 'a state funeral'],
    ['2023-05-08', 'a coronation'],
  ])('have %s, %s, which no rule gives', (day) => {
    expect(holidays.days.has(day)).toBe(true)
  })
})
