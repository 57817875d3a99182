import { describe, expect, it } from 'vitest'
import { placeDue, sayWhichDays } from '../../src/domain/placing.ts'

describe('where a date goes on a calendar', () => {
  it.each([
    ['2019-06-29', '2019-06-29', null, false],
    ['../2019-06-30', '2019-06-30', null, false],
    ['2019-09-29/..', '2019-09-29', null, true],
    ['2019-09-29/2019-09-29', '2019-09-29', null, false],
    ['2019-09', '2019-09-30', 'September 2019, day not fixed', false],
    ['2020-02', '2020-02-29', 'February 2020, day not fixed', false],
    ['../2019-02', '2019-02-28', 'by February 2019, day not fixed', false],
    ['2019', '2019-12-31', '2019, day not fixed', false],
    ['2018-04-01/2019-03-31', '2019-03-31', '1 April 2018 to 31 March 2019, day not fixed', false],
    ['2019-01/..', '2019-01-31', 'starts in January 2019, day not fixed', false],
    ['2019/..', '2019-12-31', 'starts in 2019, day not fixed', false],
  ])('%s goes on %s', (due, day, label, notBefore) => {
    expect(placeDue(due)).toMatchObject({ day, label, notBefore })
  })

  it('does not take the latest day of a limit for the day itself', () => {
    expect(placeDue('../2020-01-29', false).label).toBe('by 29 January 2020, day not fixed')
  })

  it('says which days it may be', () => {
    expect(sayWhichDays(placeDue('2019-09'))).toBe(
      'Day not fixed: some day from 1 September 2019 to 30 September 2019; shown on the last of them.',
    )
    expect(sayWhichDays(placeDue('../2019-02'))).toBe(
      'Day not fixed: on or before 28 February 2019; shown on that day.',
    )
    expect(sayWhichDays(placeDue('2019-06-29'))).toBeNull()
  })
})
