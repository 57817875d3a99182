import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../src/domain/edtf.ts'
import { Dated } from '../../src/domain/plan.ts'
import {
  NO_DATE,
  readTypedDate,
  readTypedDay,
  typeDate,
  typeDay,
} from '../../src/domain/typed-date.ts'
import { between, read, typed } from './typed.ts'

describe('a date typed into three inputs', () => {
  it.each([
    ['on', '29', '6', '2019', '2019-06-29'],
    ['on', '01', '06', '2019', '2019-06-01'],
    ['on', '', '6', '2019', '2019-06'],
    ['on', '', '', '2019', '2019'],
    ['on', ' 29 ', '\u00A06', '2019 ', '2019-06-29'],
    ['on', '29', 'June', '2019', '2019-06-29'],
    ['on', '29', 'jun', '2019', '2019-06-29'],
    ['on', '', 'Sept', '2019', '2019-09'],
    ['on', '', 'Sept.', '2019', '2019-09'],
    ['on', '', 'FEBRUARY', '2020', '2020-02'],
    ['on', '29', '2', '2020', '2020-02-29'],
    ['by', '29', '6', '2019', '../2019-06-29'],
    ['by', '', '2', '2019', '../2019-02'],
    ['by', '', '', '2019', '../2019'],
    ['from', '29', '6', '2019', '2019-06-29/..'],
    ['from', '', '1', '2019', '2019-01/..'],
  ])('%s %s/%s/%s is %5$s', (how, day, month, year, edtf) => {
    expect(read(typed(how, day, month, year))).toEqual({ edtf })
  })

  it.each([
    ['29', '6', '2019', '2019-06-30/..', 'after 29 June 2019'],
    ['30', '6', '2019', '2019-07-01/..', 'after 30 June 2019'],
    ['28', '2', '2020', '2020-02-29/..', 'after 28 February 2020'],
    ['28', '2', '2019', '2019-03-01/..', 'after 28 February 2019'],
    ['31', '12', '2019', '2020-01-01/..', 'after 31 December 2019'],
    ['', '6', '2019', '2019-07/..', 'after June 2019'],
    ['', '12', '2019', '2020-01/..', 'after December 2019'],
    ['', '', '2019', '2020/..', 'after 2019'],
  ])('after %s/%s/%s starts a day, month or year later: %4$s', (day, month, year, edtf, words) => {
    expect(read(typed('after', day, month, year))).toEqual({ edtf, asWritten: words })
  })

  it('keeps the words of a paper as they were typed, also beside “after”', () => {
    const words = { asWritten: ' once the Board has met ' }
    expect(read({ ...typed('after', '29', '6', '2019'), ...words })).toEqual({
      edtf: '2019-06-30/..',
      asWritten: 'once the Board has met',
    })
    expect(read({ ...typed('on', '', '9', '2019'), asWritten: 'end of September' })).toEqual({
      edtf: '2019-09',
      asWritten: 'end of September',
    })
  })

  it.each([
    [['1', '4', '2018'], ['31', '3', '2019'], '2018-04-01/2019-03-31'],
    [['', '6', '2019'], ['', '9', '2019'], '2019-06/2019-09'],
    [['', '', '2018'], ['', '3', '2019'], '2018/2019-03'],
    [['29', '6', '2019'], ['29', '6', '2019'], '2019-06-29/2019-06-29'],
    [['15', '6', '2019'], ['', '6', '2019'], '2019-06-15/2019-06'],
  ])('between %j and %j is %s', (first, second, edtf) => {
    expect(read(between(first, second))).toEqual({ edtf })
  })

  it('is no date where nothing was typed, whatever it was to mean', () => {
    expect(read(NO_DATE)).toBeNull()
    expect(read({ ...NO_DATE, how: 'between', day: '  ', asWritten: '\t' })).toBeNull()
    expect(read({ ...NO_DATE, how: '' })).toBeNull()
  })
})

const day = fc
  .date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const unit = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const edtf = fc.oneof(
  unit,
  unit.map((text) => `../${text}`),
  unit.map((text) => `${text}/..`),
  fc
    .tuple(unit, unit)
    .map((ends) => ends.join('/'))
    .filter((text) => parseEdtf(text).ok),
)

describe('a recorded date, typed again for editing', () => {
  it.each([
    ['2019-06-29', undefined, typed('on', '29', '6', '2019')],
    ['2019-02', 'in February', { ...typed('on', '', '2', '2019'), asWritten: 'in February' }],
    ['../2019-02', undefined, typed('by', '', '2', '2019')],
    ['2019/..', undefined, typed('from', '', '', '2019')],
    ['2019-06-30/..', 'after 29 June 2019', typed('after', '29', '6', '2019')],
    ['2019-07/..', 'after June 2019', typed('after', '', '6', '2019')],
    ['2020-03-01/..', 'after 29 February 2020', typed('after', '29', '2', '2020')],
    [
      '2019-06-30/..',
      'after 30 June 2019',
      { ...typed('from', '30', '6', '2019'), asWritten: 'after 30 June 2019' },
    ],
    ['1900/..', 'after 1899', { ...typed('from', '', '', '1900'), asWritten: 'after 1899' }],
    ['2018-04-01/2019-03', undefined, { ...between(['1', '4', '2018'], ['', '3', '2019']) }],
  ])('%s (%s)', (text, words, expected) => {
    const dated = { edtf: text, ...(words === undefined ? {} : { asWritten: words }) }
    expect(typeDate(dated)).toEqual(expected)
    expect(read(typeDate(dated))).toEqual(dated)
  })

  it('is empty where none is recorded', () => {
    expect(typeDate(undefined)).toEqual(NO_DATE)
  })

  it('loses nothing, whatever the date', () => {
    const words = fc.option(fc.string({ maxLength: 40, unit: 'grapheme' }), { nil: undefined })
    fc.assert(
      fc.property(edtf, words, (text, asWritten) => {
        const dated = Dated.safeParse({ edtf: text, asWritten })
        fc.pre(dated.success)
        const { edtf: kept, asWritten: written } = dated.data
        const expected = { edtf: kept, ...(written === undefined ? {} : { asWritten: written }) }
        expect(read(typeDate(dated.data))).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps “after” as it was typed, on any day', () => {
    fc.assert(
      fc.property(unit, (text) => {
        const [year = '', month = '', date = ''] = text.split('-')
        const plain = (figures: string) => figures.replace(/^0/, '')
        const asTyped = typed('after', plain(date), plain(month), year)
        const result = readTypedDate(asTyped)
        fc.pre(result.ok)
        expect(typeDate(result.value ?? undefined)).toEqual(asTyped)
      }),
    )
  })
})

describe('one exact day', () => {
  it('needs its day, month and year', () => {
    expect(readTypedDay({ day: '29', month: 'Feb', year: '2020' })).toEqual({
      ok: true,
      value: '2020-02-29',
    })
    expect(readTypedDay({ day: '', month: ' ', year: '' })).toEqual({ ok: true, value: null })
    expect(readTypedDay({ day: '', month: '2', year: '2020' })).toEqual({
      ok: false,
      problems: [{ path: 'day', message: 'The date must include a day' }],
    })
    expect(readTypedDay({ day: '', month: '', year: '2020' })).toEqual({
      ok: false,
      problems: [{ path: 'day', message: 'The date must include a day and a month' }],
    })
    expect(readTypedDay({ day: '29', month: '2', year: '2019' })).toMatchObject({
      ok: false,
      problems: [{ path: 'day' }],
    })
  })

  it('is typed again as it was read', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(readTypedDay(typeDay(text))).toEqual({ ok: true, value: text })
      }),
    )
    expect(typeDay('2019-06-09')).toEqual({ day: '9', month: '6', year: '2019' })
    expect(typeDay(undefined)).toEqual({ day: '', month: '', year: '' })
  })
})

it('reading never throws, whatever is typed', () => {
  const any = fc.string({ maxLength: 8, unit: 'binary' })
  const how = fc.oneof(any, fc.constantFrom('on', 'by', 'from', 'after', 'between'))
  const fields = { day: any, month: any, year: any, endDay: any, endMonth: any, endYear: any }
  fc.assert(
    fc.property(fc.record({ how, ...fields, asWritten: any }), (one) => {
      const result = readTypedDate(one)
      if (result.ok)
        expect(result.value === null || Dated.safeParse(result.value).success).toBe(true)
      else expect(result.problems.every(({ path, message }) => path && message)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
