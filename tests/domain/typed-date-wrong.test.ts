import { describe, expect, it } from 'vitest'
import { NO_DATE, readTypedDate } from '../../src/domain/typed-date.ts'
import { between, read, typed } from './typed.ts'

describe('a date that is wrong as typed', () => {
  it.each([
    ['29', '6', '', 'year', 'The date must include a year'],
    ['29', '', '2019', 'month', 'The date must include a month'],
    ['29', '', '', 'month', 'The date must include a month and a year'],
    ['', '6', '', 'year', 'The date must include a year'],
    ['29', '6', '19', 'year', 'Type the year with four figures, as in 2019'],
    ['29', '6', '’19', 'year', 'Type the year with four figures, as in 2019'],
    ['29', '6', '20190', 'year', 'Type the year with four figures, as in 2019'],
    ['29', '6', '1066', 'year', 'Type a year from 1900 to 2199'],
    ['29', '6', '2919', 'year', 'Type a year from 1900 to 2199'],
    ['29', '13', '2019', 'month', 'There is no month 13; type 1 to 12 or its name'],
    ['29', '0', '2019', 'month', 'There is no month 0; type 1 to 12 or its name'],
    ['29', 'Juny', '2019', 'month', '“Juny” is not a month; type 1 to 12 or its name'],
    ['29', 'Ju', '2019', 'month', '“Ju” is not a month; type 1 to 12 or its name'],
    ['29', '６', '2019', 'month', '“６” is not a month; type 1 to 12 or its name'],
    ['32', '6', '2019', 'day', 'There is no day 32; type 1 to 31'],
    ['0', '6', '2019', 'day', 'There is no day 0; type 1 to 31'],
    ['29th', '6', '2019', 'day', 'Type the day in figures, as in 29'],
    ['Sat', '6', '2019', 'day', 'Type the day in figures, as in 29'],
    ['-1', '6', '2019', 'day', 'Type the day in figures, as in 29'],
    ['２９', '6', '2019', 'day', 'Type the day in figures, as in 29'],
    ['29', '2', '2019', 'day', '29 February 2019 does not exist: February 2019 has 28 days'],
    ['30', '2', '2020', 'day', '30 February 2020 does not exist: February 2020 has 29 days'],
    ['31', '6', '2019', 'day', '31 June 2019 does not exist: June 2019 has 30 days'],
    ['29', '2', '1900', 'day', '29 February 1900 does not exist: February 1900 has 28 days'],
  ])('%j/%j/%j: %4$s', (day, month, year, path, message) => {
    expect(read(typed('on', day, month, year))).toEqual([{ path, message }])
  })

  it('names each input that is wrong', () => {
    expect(read(typed('on', '40', 'Juny', '19'))).toMatchObject([
      { path: 'day' },
      { path: 'month' },
      { path: 'year' },
    ])
  })

  it('is asked for beside words that stand alone', () => {
    expect(read({ ...NO_DATE, asWritten: 'by February' })).toEqual([
      { path: 'as-written', message: 'Type the date as well, or clear the words' },
    ])
  })

  it.each([['before'], [''], ['On'], ['__proto__']])(
    'is refused where it is to mean %j, which is none of the ways',
    (how) => {
      expect(read(typed(how, '29', '6', '2019'))).toEqual([
        {
          path: 'how',
          message: 'Choose how the date is meant: on, by, from, after or between',
        },
      ])
    },
  )

  it('has no second date unless it is between two', () => {
    expect(read({ ...typed('by', '29', '6', '2019'), endYear: '2020' })).toEqual([
      { path: 'how', message: 'Choose “between” if there are two dates, or clear the second' },
    ])
  })

  it.each([
    [
      ['1', '7', '2019'],
      ['30', '6', '2019'],
    ],
    [
      ['', '7', '2019'],
      ['30', '6', '2019'],
    ],
    [
      ['', '', '2020'],
      ['', '', '2019'],
    ],
  ])('between %j and %j ends before it starts', (first, second) => {
    expect(read(between(first, second))).toEqual([
      {
        path: 'end-year',
        message: 'The second date is before the first; put the earlier date first',
      },
    ])
  })

  it('between two dates names the one that is missing or wrong', () => {
    expect(read(between(['1', '7', '2019'], []))).toMatchObject([{ path: 'end-year' }])
    expect(read(between([], ['1', '7', '2019']))).toMatchObject([{ path: 'year' }])
    expect(read(between(['31', '6', '2019'], ['1', '', '2019']))).toEqual([
      { path: 'day', message: '31 June 2019 does not exist: June 2019 has 30 days' },
      { path: 'end-month', message: 'The second date must include a month' },
    ])
  })

  it('cannot be after the last year that is read', () => {
    expect(read(typed('after', '', '', '2199'))).toMatchObject([{ path: 'year' }])
    expect(read(typed('after', '31', '12', '2199'))).toMatchObject([{ path: 'year' }])
    expect(read(typed('after', '30', '12', '2199'))).toMatchObject({ edtf: '2199-12-31/..' })
  })

  it('keeps words of 200 characters and refuses longer ones and hidden marks', () => {
    const words = (asWritten: string) => read({ ...typed('on', '', '6', '2019'), asWritten })
    expect(words('x'.repeat(200))).toMatchObject({ edtf: '2019-06' })
    expect(words('x'.repeat(201))).toEqual([
      {
        path: 'as-written',
        message: 'What the paper says is longer than 200 characters; shorten it',
      },
    ])
    expect(words('by\u202E June')).toMatchObject([{ path: 'as-written' }])
  })

  it('quotes no more of a long text than a person can read', () => {
    const long = 'x'.repeat(100_000)
    const problems = readTypedDate(typed('on', long, long, long))
    expect(problems.ok ? '' : JSON.stringify(problems.problems).length).toBeLessThan(500)
  })
})
