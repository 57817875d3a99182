import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateWords } from '../../src/domain/date-words.ts'
import { Dated } from '../../src/domain/plan.ts'
import { showEdtf, showOrdinal, showWeekday } from '../../src/domain/show-date.ts'

const read = (text: string) => {
  const result = readDateWords(text)
  return result.ok ? result.value : result.problems[0]?.message
}

describe('one plain date', () => {
  it.each([
    ['29/06/2019', '2019-06-29'],
    ['29/6/19', '2019-06-29'],
    ['29.6.19', '2019-06-29'],
    ['29-06-2019', '2019-06-29'],
    ['29 06 2019', '2019-06-29'],
    ['29 / 06 / 2019', '2019-06-29'],
    ['01/02/03', '2003-02-01'],
    ['10/11/12', '2012-11-10'],
    ['29-Jun-19', '2019-06-29'],
    ['29-Jun-2019', '2019-06-29'],
    ['29 June 2019', '2019-06-29'],
    ['29 JUNE 2019', '2019-06-29'],
    ['29th June 2019', '2019-06-29'],
    ['1 st August 2010', '2010-08-01'],
    ['the 29th of June 2019', '2019-06-29'],
    ['29 June, 2019', '2019-06-29'],
    ['29 Sept. 2019', '2019-09-29'],
    ['29June2019', '2019-06-29'],
    ['June 29, 2019', '2019-06-29'],
    ['2019-06-29', '2019-06-29'],
    ['2019/06/29', '2019-06-29'],
    ['29/02/2020', '2020-02-29'],
    ['31 December 2019', '2019-12-31'],
    ['29/06/2019 00:00', '2019-06-29'],
    ['2019-06-29T00:00:00', '2019-06-29'],
    ['June 2019', '2019-06'],
    ['Jun-19', '2019-06'],
    ['June ’19', '2019-06'],
    ['Sept 2019', '2019-09'],
    ['Sept. 2019', '2019-09'],
    ['06/2019', '2019-06'],
    ['6.2019', '2019-06'],
    ['2019-06', '2019-06'],
    ['2019', '2019'],
    ['  29\u00A0June\u20092019. ', '2019-06-29'],
    ['29\r\nJune\n2019', '2019-06-29'],
    ['(June 2019)', '2019-06'],
    ['29\u200B June 2019;', '2019-06-29'],
    ['../2019-06', '../2019-06'],
    ['2019-01/..', '2019-01/..'],
    ['2018-04-01/2019-03-31', '2018-04-01/2019-03-31'],
  ])('%j is %s, and needs no words beside it', (text, edtf) => {
    expect(read(text)).toEqual({ edtf })
  })

  it.each(['', '  \n', '-', '–', '—', 'n/a', 'N/A', 'N/A.', 'not applicable'])(
    '%j is no date',
    (text) => {
      expect(readDateWords(text)).toEqual({ ok: true, value: null })
    },
  )
})

describe('a date with words that say more', () => {
  it.each([
    ['Fri 28 June 2019', '2019-06-28'],
    ['Saturday, 29 June 2019', '2019-06-29'],
    ['Weds 26/06/19', '2019-06-26'],
    ['28 June 2019 (Friday)', '2019-06-28'],
    ['29/06/2019 14:30', '2019-06-29'],
    ['29 June 2019 at 2.30pm', '2019-06-29'],
    ['on 26 September 2019', '2019-09-26'],
    ['in June 2019', '2019-06'],
    ['by February 2019', '../2019-02'],
    ['By 30th September, 2019', '../2019-09-30'],
    ['by end of June 2019', '../2019-06'],
    ['by the end of June 2019', '../2019-06'],
    ['by end June 19', '../2019-06'],
    ['no later than 29 June 2019', '../2019-06-29'],
    ['by no later than 29 June 2019', '../2019-06-29'],
    ['not later than June 2019', '../2019-06'],
    ['on or before 29/6/19', '../2019-06-29'],
    ['until 29 June 2019', '../2019-06-29'],
    ['due 29 June 2019', '../2019-06-29'],
    ['Due: 29 June 2019', '../2019-06-29'],
    ['due by 29 June 2019', '../2019-06-29'],
    ['statutory deadline of June 2019', '../2019-06'],
    ['June 2019 at the latest', '../2019-06'],
    ['29/6/2019 or earlier', '../2019-06-29'],
    ['by 2018/19', '../2019-03-31'],
    ['by Q2 2019/20', '../2019-09'],
    ['by September/October 2019', '../2019-10'],
    ['before 29 June 2019', '../2019-06-28'],
    ['before 1 March 2020', '../2020-02-29'],
    ['before 1 January 2020', '../2019-12-31'],
    ['before June 2019', '../2019-05'],
    ['before January 2019', '../2018-12'],
    ['before 2019', '../2018'],
    ['before the end of September 2019', '../2019-09'],
    ['before the start of June 2019', '../2019-05'],
    ['from 29 September 2019', '2019-09-29/..'],
    ['w.e.f. 1 April 2019', '2019-04-01/..'],
    ['wef 1/4/19', '2019-04-01/..'],
    ['with effect from 1 April 2019', '2019-04-01/..'],
    ['starting January 2019', '2019-01/..'],
    ['starting in January 2019', '2019-01/..'],
    ['June 2019 onwards', '2019-06/..'],
    ['On or after 1 st August 2010', '2010-08-01/..'],
    ['not before 29 June 2019', '2019-06-29/..'],
    ['after 29 June 2019', '2019-06-30/..'],
    ['after 28 February 2020', '2020-02-29/..'],
    ['after 31 December 2019', '2020-01-01/..'],
    ['after June 2019', '2019-07/..'],
    ['after the end of June 2019', '2019-07/..'],
    ['after mid June 2019', '2019-06/..'],
  ])('%j is %s', (text, edtf) => {
    expect(read(text)).toEqual({ edtf, asWritten: text })
  })

  it.each([
    ['end of June 2019', '2019-06'],
    ['at the end of September 2019', '2019-09'],
    ['late June 2019', '2019-06'],
    ['early June 2019', '2019-06'],
    ['early/mid June 2019', '2019-06'],
    ['mid-June 2019', '2019-06'],
    ['first week of June 2019', '2019-06'],
    ['end of 2019', '2019'],
    ['end of 2018/19', '2018-04-01/2019-03-31'],
  ])('%j invents no day', (text, edtf) => {
    expect(read(text)).toEqual({ edtf, asWritten: text })
  })
})

describe('a time between two dates', () => {
  it.each([
    ['between 1 June 2019 and 5 July 2019', '2019-06-01/2019-07-05'],
    ['between June and September 2019', '2019-06/2019-09'],
    ['1 June 2019 to 5 July 2019', '2019-06-01/2019-07-05'],
    ['1 June 2019 – 5 July 2019', '2019-06-01/2019-07-05'],
    ['28/06/2019 - 05/07/2019', '2019-06-28/2019-07-05'],
    ['28-06-2019 - 05-07-2019', '2019-06-28/2019-07-05'],
    ['28 June – 3 July 2019', '2019-06-28/2019-07-03'],
    ['Fri 28 June – Mon 1 July 2019', '2019-06-28/2019-07-01'],
    ['1-5 July 2019', '2019-07-01/2019-07-05'],
    ['1st to 5th July 2019', '2019-07-01/2019-07-05'],
    ['1 and 2 July 2019', '2019-07-01/2019-07-02'],
    ['September/October 2019', '2019-09/2019-10'],
    ['June and July 2019', '2019-06/2019-07'],
    ['June – September 2019', '2019-06/2019-09'],
    ['from June to September 2019', '2019-06/2019-09'],
    ['December 2019 to January 2020', '2019-12/2020-01'],
    ['early June to late July 2019', '2019-06/2019-07'],
    ['2018 to 2020', '2018/2020'],
    ['2018-2020', '2018/2020'],
    ['w/c 3 June 2019', '2019-06-03/2019-06-09'],
    ['week commencing Monday 3 June 2019', '2019-06-03/2019-06-09'],
    ['by w/c 3 June 2019', '../2019-06-09'],
    ['2018/19', '2018-04-01/2019-03-31'],
    ['2018-19', '2018-04-01/2019-03-31'],
    ['2018/2019', '2018-04-01/2019-03-31'],
    ['1999/00', '1999-04-01/2000-03-31'],
    ['2009/10', '2009-04-01/2010-03-31'],
    ['FY 2009-10', '2009-04-01/2010-03-31'],
    ['financial year 18/19', '2018-04-01/2019-03-31'],
    ['Q1 2019/20', '2019-04/2019-06'],
    ['Q2 2019/20', '2019-07/2019-09'],
    ['Q3 2019-20', '2019-10/2019-12'],
    ['2019/20 Q4', '2020-01/2020-03'],
    ['first quarter of 2019/20', '2019-04/2019-06'],
    ['Q1-Q2 2019/20', '2019-04/2019-09'],
  ])('%j is %s', (text, edtf) => {
    expect(read(text)).toEqual({ edtf, asWritten: text })
  })
})

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const nth = (text: string) => `${showOrdinal(text)} ${showEdtf(text.slice(0, 7))}`
const STYLES: Record<string, (text: string, parts: [string, string, string]) => string> = {
  slashes: (_, [year, month, date]) => `${date}/${month}/${year}`,
  'no noughts': (_, [year, month, date]) => `${Number(date)}.${Number(month)}.${year}`,
  iso: (text) => text,
  'in words': showEdtf,
  'as an ordinal': nth,
  'in capitals': (text) => showEdtf(text).toUpperCase(),
  'with its weekday': showWeekday,
  'spreadsheet’s short form': (text, [year]) => {
    const [date, month = ''] = showEdtf(text).split(' ')
    return `${date}-${month.slice(0, 3)}-${year}`
  },
  'month first': (text, [year]) => {
    const [date, month] = showEdtf(text).split(' ')
    return `${month} ${date}, ${year}`
  },
  'with a time': (_, [year, month, date]) => `${date}/${month}/${year} 09:30`,
}

describe('any day', () => {
  it.each(Object.keys(STYLES))('is the same day written %s', (style) => {
    fc.assert(
      fc.property(day, (text) => {
        const parts = text.split('-') as [string, string, string]
        expect(read(STYLES[style]!(text, parts))).toMatchObject({ edtf: text })
      }),
    )
  })

  it('is the last one of “by”, the first one of “from”, and neither of “before” or “after”', () => {
    fc.assert(
      fc.property(day, (text) => {
        const words = showEdtf(text)
        expect(read(`by ${words}`)).toMatchObject({ edtf: `../${text}` })
        expect(read(`from ${words}`)).toMatchObject({ edtf: `${text}/..` })
        const shifted = (days: number) =>
          new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10)
        expect(read(`before ${words}`)).toMatchObject({ edtf: `../${shifted(-1)}` })
        expect(read(`after ${words}`)).toMatchObject({ edtf: `${shifted(1)}/..` })
      }),
    )
  })

  it('is of this century where the year has two figures up to 69', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year = '', month, date] = text.split('-')
        const result = read(`${date}/${month}/${year.slice(2)}`)
        if (year < '2000') expect(result).toContain('type the year in four figures')
        else expect(result).toEqual({ edtf: text })
      }),
    )
  })
})

describe('any text', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...'29 6 2019 19 June Sept Fri by from end of to and - / . , ( ) Q1 w/c 2018/19 ’ th at 2pm'.split(
          ' ',
        ),
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' '))

  it.each([
    ['as typed', fc.string({ maxLength: 200, unit: 'binary' })],
    ['made of pieces of dates', soup],
  ])('%s is read as a date a plan can hold, or refused in a sentence', (_, text) => {
    fc.assert(
      fc.property(text, (words) => {
        const result = readDateWords(words)
        if (!result.ok) expect(result.problems[0]?.message).toMatch(/^\S.{10,}/)
        else if (result.value) expect(Dated.parse(result.value)).toEqual(result.value)
      }),
      { numRuns: 2000 },
    )
  })
})
