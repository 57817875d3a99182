import { describe, expect, it } from 'vitest'
import { exactDay, parseEdtf, readEdtf, toEdtf } from '../../src/domain/edtf.ts'
import { showEdtf, showOrdinal, showWeekday } from '../../src/domain/show-date.ts'

describe('a date as people write it', () => {
  it.each([
    ['2019-06-29', 'day', '2019-06-29', '2019-06-29', '29 June 2019'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28', 'February 2019'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29', 'February 2020'],
    ['2019', 'year', '2019-01-01', '2019-12-31', '2019'],
    ['../2019-02', 'by', null, '2019-02-28', 'by February 2019'],
    ['../2019-06-30', 'by', null, '2019-06-30', 'by 30 June 2019'],
    ['2019-01/..', 'from', '2019-01-01', null, 'from January 2019'],
    ['2019-09-29/..', 'from', '2019-09-29', null, 'from 29 September 2019'],
    ['2018-04-01/2019-03-31', 'range', '2018-04-01', '2019-03-31', '1 April 2018 to 31 March 2019'],
    ['2018/2019-03', 'range', '2018-01-01', '2019-03-31', '2018 to March 2019'],
    ['2019-06-29/2019-06-29', 'range', '2019-06-29', '2019-06-29', '29 June 2019 to 29 June 2019'],
    ['2019-06/2019-06', 'range', '2019-06-01', '2019-06-30', 'June 2019 to June 2019'],
  ])('%s is a %s from %s to %s, shown as “%5$s”', (edtf, form, earliest, latest, shown) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true, value: { form, earliest, latest, edtf } })
    expect(showEdtf(edtf)).toBe(shown)
  })

  it.each([
    '2019-02-29',
    '2019-02-30',
    '2019-13',
    '2019-00',
    '2019-06-31',
    '../2019-02-30',
    '2019-02-29/..',
    '2019-06-01/2019-02-29',
    '../..',
    '..',
    '/2019',
    '2019/',
    '2019-01/2019-02/2019-03',
    'June 2019',
    '29.6.2019',
    '2019-06~',
    '2019-W26',
    '19',
    '',
    '  ',
    '2019-06-29; DROP',
    '９０１９-06-29',
  ])('%j is refused with what to type instead', (text) => {
    const result = parseEdtf(text)
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.problems[0]?.message).toContain('Type a date as 2019-06-29')
  })

  it.each([['2019-06-30/2019-06-29'], ['2019-07/2019-06'], ['2020/2019'], ['2019-07/2019-06-30']])(
    '%s ends before it starts, and is refused for that',
    (text) => {
      const result = parseEdtf(text)
      expect(result.ok ? '' : result.problems[0]?.message).toContain('ends before it starts')
    },
  )

  it.each(['9999-12-31', '0219-06-29', '1066', '../3019-06', '2019/2919'])(
    '%s is refused, for its year is a slip of the hand',
    (text) => {
      const result = parseEdtf(text)
      expect(result.ok ? '' : result.problems[0]?.message).toContain('years from 1900 to 2199')
    },
  )

  it('keeps no blanks that were typed around it', () => {
    expect(parseEdtf(' 2019-06-29\n')).toMatchObject({ ok: true, value: { edtf: '2019-06-29' } })
  })

  it('quotes no more of a long wrong date than a person can read', () => {
    const result = parseEdtf(`2019/${'9'.repeat(10_000)}`)
    expect(result.ok ? 0 : result.problems[0]?.message.length).toBeLessThan(400)
  })

  it('throws where a date was to be checked at the door and was not', () => {
    expect(() => readEdtf('2019-02-29')).toThrow('is not a date that exists')
  })
})

describe('a span of days', () => {
  it.each([
    ['2019-06-29', '2019-06-29', '2019-06-29'],
    ['2019-06-01', '2019-06-30', '2019-06'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2019-06-02', '2019-06-30', '2019-06-02/2019-06-30'],
    ['2019-06-01', '2019-07-31', '2019-06-01/2019-07-31'],
    [null, '2019-09-29', '../2019-09-29'],
    ['2019-04-01', null, '2019-04-01/..'],
  ])('from %s to %s is written %s', (earliest, latest, edtf) => {
    expect(toEdtf({ earliest, latest })).toBe(edtf)
  })

  it('open at both ends is no date', () => {
    expect(toEdtf({ earliest: null, latest: null })).toBeNull()
  })

  it('names a day only where it leaves no choice', () => {
    expect(exactDay(readEdtf('2019-06-29'))).toBe('2019-06-29')
    expect(exactDay(readEdtf('2019-06'))).toBeNull()
    expect(exactDay(readEdtf('../2019-06-29'))).toBeNull()
    expect(exactDay({ earliest: null, latest: null })).toBeNull()
  })
})

describe('a day in words', () => {
  it('carries its weekday where that matters', () => {
    expect(showWeekday('2019-06-29')).toBe('Saturday 29 June 2019')
    expect(showWeekday('2019-09-29')).toBe('Sunday 29 September 2019')
  })

  it.each([
    ['2019-06-01', '1st'],
    ['2019-06-02', '2nd'],
    ['2019-06-03', '3rd'],
    ['2019-06-04', '4th'],
    ['2019-06-11', '11th'],
    ['2019-06-12', '12th'],
    ['2019-06-13', '13th'],
    ['2019-06-21', '21st'],
    ['2019-06-22', '22nd'],
    ['2019-06-23', '23rd'],
    ['2019-06-30', '30th'],
    ['2019-07-31', '31st'],
  ])('%s is the %s', (day, ordinal) => {
    expect(showOrdinal(day)).toBe(ordinal)
  })
})
