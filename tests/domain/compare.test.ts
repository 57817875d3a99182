import { describe, expect, it } from 'vitest'
import {
  daysAfter,
  daysLate,
  isBefore,
  isBy,
  sayLateDays,
  sayWhichDays,
  type Answer,
} from '../../src/domain/compare.ts'
import { readEdtf } from '../../src/domain/edtf.ts'

describe('is a date in time for a limit?', () => {
  it.each<[string, string, Answer, string]>([
    ['2019-06', '2019-06-30', 'yes', 'whatever the day'],
    ['2019-06', '2019-06-29', 'cannot-tell', 'it may be the 30th'],
    ['2011-04', '2011-04-01', 'cannot-tell', 'only the 1st would be'],
    ['2019-07', '2019-06-30', 'no', 'whatever the day'],
    ['2019-06-30', '2019-06-30', 'yes', 'the day itself still complies'],
    ['2019-07-01', '2019-06-30', 'no', 'the day after does not'],
    ['../2019-06', '2019-06-30', 'yes', 'by June'],
    ['../2019-06', '2019-06-29', 'cannot-tell', 'by June, the 30th included'],
    ['../2019-07', '2019-06-30', 'cannot-tell', 'by July may be June'],
    ['2019-01/..', '2019-06-30', 'cannot-tell', 'from January has no end'],
    ['2019-07/..', '2019-06-30', 'no', 'from July is past it'],
    ['2019-06-28', '2019-06', 'cannot-tell', 'for a limit known to the month'],
    ['2019-05-31', '2019-06', 'yes', 'before any day of the limit’s month'],
    ['2019-06-01', '2019-06', 'yes', 'on the first of the limit’s month'],
    ['2019-07-01', '2019-06', 'no', 'after every day of the limit’s month'],
    ['2020-01-15', '../2020-01-29', 'cannot-tell', 'for a limit of which only the last is known'],
    ['2020-01-30', '../2020-01-29', 'no', 'after the last the limit can be'],
  ])('%s by %s: %s, %s', (date, limit, answer) => {
    expect(isBy(readEdtf(date), readEdtf(limit))).toBe(answer)
  })
})

describe('does one date come before another?', () => {
  it.each([
    ['2019-01-06', '2019-01-07', 'yes'],
    ['2019-01-07', '2019-01-07', 'no'],
    ['2019-01', '2019-02', 'yes'],
    ['2019-01', '2019-01', 'cannot-tell'],
    ['2019-02', '2019-01-31', 'no'],
    ['2019-01/..', '../2019-06', 'cannot-tell'],
    ['../2019-01', '2019-02-01', 'yes'],
    ['2019-06/..', '../2019-06-01', 'no'],
  ] as const)('%s before %s: %s', (first, second, answer) => {
    expect(isBefore(readEdtf(first), readEdtf(second))).toBe(answer)
  })
})

describe('which days of a month are late', () => {
  it.each([
    ['2019-06', '2019-06-29', 'in time unless it is the 30th', 'the 30th'],
    ['2019-06', '2019-06-28', 'in time unless it is the 29th or 30th', 'the 29th or 30th'],
    ['../2019-06', '2019-06-29', 'in time unless it is the 30th', 'the 30th'],
    ['2011-04', '2011-04-01', 'only the 1st would be in time', '2 April 2011 to 30 April 2011'],
    [
      '2019-06',
      '2019-06-15',
      'in time up to 15 June 2019, late from 16 June 2019 to 30 June 2019',
      '16 June 2019 to 30 June 2019',
    ],
    [
      '2019-01/..',
      '2019-06-30',
      'in time up to 30 June 2019, late from 1 July 2019',
      '1 July 2019 or later',
    ],
    ['2019-06-29/2019-07-01', '2019-06-30', 'in time unless it is 1 July 2019', '1 July 2019'],
    [
      '2019-06-27/2019-07-01',
      '2019-06-29',
      'in time unless it is 30 June 2019 or 1 July 2019',
      '30 June 2019 or 1 July 2019',
    ],
  ])('%s against %s: %s', (date, limit, which, late) => {
    expect(sayWhichDays(readEdtf(date), limit)).toBe(which)
    expect(sayLateDays(readEdtf(date), limit)).toBe(late)
  })

  it('are those after the limit, and none where the last is in time', () => {
    expect(daysAfter(readEdtf('2019-06'), '2019-06-29')).toEqual({
      earliest: '2019-06-30',
      latest: '2019-06-30',
    })
    expect(daysAfter(readEdtf('2019-07'), '2019-06-29')).toEqual({
      earliest: '2019-07-01',
      latest: '2019-07-31',
    })
    expect(daysAfter(readEdtf('2019-06'), '2019-06-30')).toBeNull()
  })

  it('are counted only from day to day', () => {
    expect(daysLate(readEdtf('2019-09-29'), readEdtf('2019-09-28'))).toBe(1)
    expect(daysLate(readEdtf('2019-09-27'), readEdtf('2019-09-28'))).toBe(-1)
    expect(daysLate(readEdtf('2019-09'), readEdtf('2019-09-28'))).toBeNull()
    expect(daysLate(readEdtf('2019-09-29'), readEdtf('2019-09'))).toBeNull()
  })
})
