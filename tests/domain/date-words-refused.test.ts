import { describe, expect, it } from 'vitest'
import { readDateWords } from '../../src/domain/date-words.ts'
import { cpuTime } from '../cpu-time.ts'

const refusal = (text: string) => {
  const result = readDateWords(text)
  return result.ok ? result.value : result.problems[0]?.message
}

describe('words that are no date', () => {
  it.each([
    ['ASAP', '“ASAP” is not a date'],
    ['a.s.a.p.', '“a.s.a.p” is not a date'],
    ['ongoing', '“ongoing” is not a date'],
    ['On-going', '“On-going” is not a date'],
    ['Ongoing – review June 2019', '“Ongoing” is not a date'],
    ['TBC', '“TBC” is not a date'],
    ['June 2019 (tbc)', '“tbc” is not a date'],
    ['to be agreed', '“to be agreed” is not a date'],
    ['monthly', '“monthly” says how often, not when'],
    ['Every quarter', '“Every” says how often, not when'],
    ['Spring 2019', '“Spring 2019” is a season, and a season is not a date'],
    ['by summer term 2019', '“summer term 2019” is a season'],
    ['late autumn', '“autumn” is a season'],
    ['Completed', '“Completed” says that it is done, not when'],
    ['Board meeting March 2019', '“Board meeting March 2019” cannot be read as a date'],
    ['June 2019?', '“June 2019?” cannot be read as a date'],
    ['１ June 2019', '“１ June 2019” cannot be read as a date'],
    ['29 June 2019 30 July 2019', 'cannot be read as a date'],
    ['by June 2019 onwards', 'cannot be read as a date'],
    ['2019-06-29T23:30:00Z', 'cannot be read as a date'],
    ['20190629', 'cannot be read as a date'],
    ['6 September – 2019', 'cannot be read as a date'],
    ['29 – 2018/19', 'cannot be read as a date'],
    ['Sunday 2018/19', 'cannot be read as a date'],
    ['w/c 2018/19', 'cannot be read as a date'],
    ['2018/19 at 2pm', 'cannot be read as a date'],
    ['27½ June 2019', 'cannot be read as a date'],
    ['1¹ July 2019', 'cannot be read as a date'],
    ['June', 'has no year'],
  ])('%j: %s', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })

  it.each(['43645', '43645.5'])(
    '%s is a spreadsheet’s number, and says how to undo that',
    (text) => {
      expect(refusal(text)).toBe(
        `“${text}” looks like Excel’s number for a date; format the column as a date and paste again`,
      )
    },
  )
})

describe('a date without a year', () => {
  it.each([
    '28 June',
    '28th June',
    'Friday 28 June',
    '28/06',
    '28-Jun',
    'by June',
    'end of September',
    'on 3 September',
    'June – September',
    'June 2019 – September',
    '29 February',
    'Q1',
    'w/c 3 June',
  ])('%j is not given one', (text) => {
    expect(refusal(text)).toBe(`“${text}” has no year; type it with its year, as in 29 June 2019`)
  })
})

describe('a date that does not exist or does not fit', () => {
  it.each([
    ['29/02/2019', '29 February 2019 does not exist: February 2019 has 28 days'],
    ['31/06/2019', '31 June 2019 does not exist: June 2019 has 30 days'],
    ['by 31 June 2019', '31 June 2019 does not exist: June 2019 has 30 days'],
    ['29 February 1900', '29 February 1900 does not exist: February 1900 has 28 days'],
    ['06/29/2019', '“06/29/2019” has no month 29: the day comes first, as in 29/06/2019'],
    ['31/13/2019', '“31/13/2019” has no month 13; months are 1 to 12'],
    ['2019-29-06', '“2019-29-06” has no month 29: the month comes second, as in 2019-06-29'],
    ['13/2019', '“13/2019” has no month 13; months are 1 to 12'],
    ['Thu 28 June 2019', '“Thu 28 June 2019” does not fit: 28 June 2019 is a Friday'],
    ['by Friday 29 June 2019', '“Friday 29 June 2019” does not fit: 29 June 2019 is a Saturday'],
    ['5 July 2019 to 1 June 2019', '“5 July 2019 to 1 June 2019” ends before it starts'],
    ['November to January 2020', 'ends before it starts; type the year of both dates'],
    ['29/06/1066', '“29/06/1066” is in the year 1066; only years from 1900 to 2199 are read'],
    ['June 2219', '“June 2219” is in the year 2219'],
    ['after 2199', '“after 2199” goes beyond the years 1900 to 2199'],
    ['2199/00', '“2199/00” goes beyond the years 1900 to 2199'],
  ])('%j: %s', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })
})

describe('a date with two readings', () => {
  it.each([
    ['June 19', '“June 19” could be 19 June of some year, or June 2019; type the year in four'],
    ['by Feb 19', '“Feb 19” could be 19 February of some year, or February 2019; type the year'],
    ['Feb 29', '“Feb 29” could be 29 February of some year, or February 2029; type the year'],
    ['Feb 30', '“Feb 30” has a year of two figures; type all four, as in February 2030'],
    ['June 00', '“June 00” has a year of two figures; type all four, as in June 2000'],
    ['29/6/74', '“29/6/74” could be in 1974 or 2074'],
    ['2009-10', '“2009-10” could be a financial year or a month; type 2009/10, or 10/2009'],
    ['2018–2019', '“2018–2019” could be a financial year or two years; type 2018/19 or 2018 to'],
    ['Q1 2019', '“Q1 2019” could be a quarter of the calendar year or of a financial year'],
    ['FY 2019', '“FY 2019” could end or start in that year'],
    ['w/c 4 June 2019', '“w/c 4 June 2019” is a week from a Tuesday; type the Monday'],
    ['w/e 7 June 2019', '“w/e 7 June 2019” leaves open when the week starts'],
    ['Jun-19-Sep-19', '“Jun-19-Sep-19” can be read in two ways'],
    ['June and September 2019', '“June and September 2019” names two dates'],
    ['29 June 2019 / 3 July 2019', '“29 June 2019 / 3 July 2019” names two dates'],
  ])('%j is not decided for its writer: %s', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })
})

describe('a long text', () => {
  it.each([121, 1300, 1_000_000])(
    'of %d characters is refused at once, in a short sentence',
    (length) => {
      for (const text of ['x', ';', '- ', '1-', '(', '29 June 2019 '].map((one) =>
        one.repeat(length),
      )) {
        let sentence: unknown = null
        expect(cpuTime(() => (sentence = refusal(text.slice(0, length))))).toBeLessThan(500)
        expect(JSON.stringify(sentence).length).toBeLessThan(200)
      }
    },
  )

  it('is not cut to the date it starts with', () => {
    expect(refusal(`29 June 2019${' '.repeat(2000)}was cancelled`)).toContain('too long')
    expect(refusal(`29 June 2019${' '.repeat(2000)}`)).toEqual({ edtf: '2019-06-29' })
  })
})
