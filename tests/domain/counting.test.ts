import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  lastDayForPapers,
  lastWorkingDay,
} from '../../src/domain/counting.ts'
import { correspondingDate, daysBetween } from '../../src/domain/day.ts'
import { holidays } from './build-plan.ts'

describe('the corresponding date rule', () => {
  it.each([
    ['2019-06-28', 3, '2019-09-28', 'the day of publication in Leicestershire'],
    ['2019-06-29', 3, '2019-09-29', 'guidance’s last day to publish'],
    ['2019-06-30', 3, '2019-09-30', 'the law’s last day to publish'],
    ['2018-11-30', 3, '2019-02-28', 'into a shorter month'],
    ['2019-11-30', 3, '2020-02-29', 'into a shorter month of a leap year'],
    ['2019-08-31', 1, '2019-09-30', 'into a month of thirty days'],
    ['2019-01-31', 1, '2019-02-28', 'into February'],
    ['2020-02-29', 12, '2021-02-28', 'from a leap day'],
    ['2020-02-29', 48, '2024-02-29', 'from a leap day to a leap day'],
    ['2019-02-28', 12, '2020-02-28', 'from a month’s end, which is not kept as an end'],
    ['2019-09-29', 12, '2020-09-29', 'a year'],
    ['2019-10-31', 4, '2020-02-29', 'four months'],
    ['2019-06-28', 0, '2019-06-28', 'no months'],
  ])('%s and %i months end on %s: %s', (day, months, end) => {
    expect(correspondingDate(day, months)).toBe(end)
  })
})

describe('the last working day', () => {
  it.each([
    ['2019-06-29', '2019-06-28', 'a Saturday'],
    ['2019-06-30', '2019-06-28', 'a Sunday'],
    ['2019-09-29', '2019-09-27', 'a Sunday'],
    ['2019-06-28', '2019-06-28', 'a working Friday is its own'],
    ['2019-04-19', '2019-04-18', 'Good Friday'],
    ['2019-04-22', '2019-04-18', 'Easter Monday, four days back'],
    ['2019-12-26', '2019-12-24', 'Boxing Day'],
    ['2021-12-28', '2021-12-24', 'the substitute for Boxing Day on a Sunday'],
    ['2022-01-03', '2021-12-31', 'the substitute for New Year’s Day'],
    ['2020-05-08', '2020-05-07', 'VE Day, to which May Day was moved'],
    ['2020-05-04', '2020-05-04', 'the Monday that it was moved from'],
    ['2022-09-19', '2022-09-16', 'a state funeral'],
  ])('for %s is %s: %s', (day, last) => {
    expect(lastWorkingDay(day, holidays)).toBe(last)
  })

  it.each(['2016-12-31', '2031-01-01', '2017-01-02'])(
    'is not known for %s, which is or leads outside the list',
    (day) => {
      expect(lastWorkingDay(day, holidays)).toBeNull()
    },
  )
})

describe('working days', () => {
  it.each([
    ['2018-07-02', 5, '2018-07-09', 'over one weekend'],
    ['2019-04-17', 1, '2019-04-18', 'Maundy Thursday'],
    ['2019-04-18', 1, '2019-04-23', 'over Easter'],
    ['2019-04-18', 5, '2019-04-29', 'over Easter and a weekend'],
    ['2019-12-24', 2, '2019-12-30', 'over Christmas and a weekend'],
    ['2019-12-20', 15, '2020-01-15', 'over Christmas and New Year'],
    ['2019-06-29', 1, '2019-07-01', 'from a Saturday'],
  ])('%s and %i of them is %s: %s', (day, count, end) => {
    expect(addWorkingDays(day, count, holidays)).toBe(end)
  })

  it('can’t be counted past the last year whose bank holidays are known', () => {
    expect(addWorkingDays('2030-12-30', 5, holidays)).toBeNull()
    expect(addWorkingDays('2016-06-01', 1, holidays)).toBeNull()
  })

  it('are Monday to Friday and no bank holiday', () => {
    expect(isWorkingDay('2019-04-18', holidays)).toBe(true)
    expect(isWorkingDay('2019-04-19', holidays)).toBe(false)
    expect(isWorkingDay('2019-04-20', holidays)).toBe(false)
    expect(isWorkingDay('2019-04-21', holidays)).toBe(false)
  })
})

describe('clear days', () => {
  it.each([
    ['2019-09-13', 5, '2019-09-07'],
    ['2019-09-13', 1, '2019-09-11'],
    ['2019-03-04', 5, '2019-02-26'],
    ['2019-01-04', 28, '2018-12-06'],
  ])('a meeting on %s with %i of them has its papers out by %s', (meeting, count, last) => {
    expect(lastDayForPapers(meeting, count)).toBe(last)
    expect(daysBetween(last, meeting) - 1).toBe(count)
  })
})
