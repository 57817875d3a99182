import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, parseDay, weekday } from '../../src/domain/day.ts'

describe('a day', () => {
  it.each(['2019-06-29', '2020-02-29', '2000-02-29', '2018-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    ['2019-02-29', 'in a year that has none'],
    ['1900-02-29', 'in a century year that is no leap year'],
    ['2019-02-30', 'in no year'],
    ['2019-13-01', 'a thirteenth month'],
    ['2019-00-10', 'a month nought'],
    ['2019-04-31', 'a thirty-first of April'],
    ['2019-6-29', 'a month of one figure'],
    ['29/06/2019', 'the order of a form'],
    ['2019-06-29T00:00:00Z', 'a moment'],
    ['2019-06-29\n', 'a line break behind it'],
    ['+002019-06-29', 'a long year'],
    ['', 'nothing'],
  ])('%j is not one: %s', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it.each([
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2019-09-28', -1, '2019-09-27'],
    ['2019-03-30', 1, '2019-03-31'],
    ['2019-03-31', 1, '2019-04-01'],
  ])('%s and %i more is %s, clock changes or not', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['2019-06-28', 5],
    ['2019-06-29', 6],
    ['2019-06-30', 7],
    ['2019-07-01', 1],
    ['2019-09-29', 7],
  ])('%s is day %i of its week', (day, number) => {
    expect(weekday(day)).toBe(number)
  })

  it('gives the same answer when it is asked many times over', () => {
    const days = Array.from({ length: 12_000 }, (_, n) => addDays('1990-01-01', n))
    expect(new Set(days).size).toBe(12_000)
    expect(days[0]).toBe('1990-01-01')
    expect(addDays('1990-01-01', 11_999)).toBe(days[11_999])
  })
})
