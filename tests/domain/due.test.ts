import { describe, expect, it } from 'vitest'
import { dueOf } from '../../src/domain/due.ts'
import type { Rule } from '../../src/domain/framework.ts'
import { actual, buildArea, buildPlan, open, planned, type AreaChange } from './build-plan.ts'

/** What a rule comes to in an area that records these dates. */
function due(rule: Rule, anchors: AreaChange['anchors'] = {}) {
  const setting = open(buildPlan({ areas: [buildArea({ anchors })] }), '2019-07-15')
  const area = setting.plan.areas[0]!
  return dueOf(setting, area, rule)
}

const published = (offset: { months?: number; days?: number; workingDays?: number }): Rule => ({
  kind: 'relative',
  anchor: 'publicationDate',
  offset,
  bound: 'by',
})

const fourMonthsOr = (day: string): Rule => ({
  kind: 'earliest-of',
  rules: [
    { kind: 'relative', anchor: 'implementationDate', offset: { months: 4 }, bound: 'by' },
    { kind: 'fixed', day, bound: 'by' },
  ],
  bound: 'by',
})

describe('a fixed day', () => {
  it('is itself, whatever is recorded', () => {
    const rule: Rule = { kind: 'fixed', day: '2019-06-30', bound: 'by' }
    const on = { earliest: '2019-06-30', latest: '2019-06-30' }
    expect(due(rule)).toEqual({ kind: 'date', interval: on })
    expect(due(rule, { publicationDate: null })).toEqual({ kind: 'date', interval: on })
  })
})

describe('a day counted from another', () => {
  it.each([
    [{ months: 3 }, '2019-06-28', '2019-09-28'],
    [{ months: 12 }, '2019-09-29', '2020-09-29'],
    [{ days: 7 }, '2019-06-28', '2019-07-05'],
    [{ days: -1 }, '2019-10-01', '2019-09-30'],
    [{ days: 0 }, '2019-06-28', '2019-06-28'],
    [{ workingDays: 5 }, '2019-06-28', '2019-07-05'],
    [{ workingDays: 15 }, '2019-12-20', '2020-01-15'],
    [{ months: 1, days: 1 }, '2019-01-31', '2019-03-01'],
  ])('%j after %s is %s', (offset, from, day) => {
    expect(due(published(offset), { publicationDate: actual(from) })).toMatchObject({
      kind: 'date',
      interval: { earliest: day, latest: day },
      anchor: 'publicationDate',
      from: { restsOn: 'actual' },
    })
  })

  it.each([
    ['2019-06', '2019-09-01', '2019-09-30'],
    ['../2019-06', null, '2019-09-30'],
    ['2019-06-28/..', '2019-09-28', null],
    ['2018-11', '2019-02-01', '2019-02-28'],
  ])('is as open as what it counts from: %s gives %s to %s', (from, earliest, latest) => {
    expect(due(published({ months: 3 }), { publicationDate: planned(from) })).toMatchObject({
      kind: 'date',
      interval: { earliest, latest },
      from: { restsOn: 'planned' },
    })
  })

  it('counts from what happened where both that and the plan are kept', () => {
    const both = { ...planned('2019-06-14'), ...actual('2019-06-28') }
    expect(due(published({ months: 3 }), { publicationDate: both })).toMatchObject({
      interval: { latest: '2019-09-28' },
      from: { restsOn: 'actual' },
    })
  })

  it('names what is missing where that is not recorded', () => {
    expect(due(published({ months: 3 }), { publicationDate: null })).toEqual({
      kind: 'missing',
      anchor: 'publicationDate',
      interval: null,
    })
  })

  it('can’t be told in working days beyond the known bank holidays', () => {
    expect(
      due(published({ workingDays: 5 }), { publicationDate: planned('2030-12-30') }),
    ).toMatchObject({ interval: { earliest: null, latest: null } })
  })

  it.each([
    ['2199-09-30', { months: 3 }, 'date'],
    ['2199-10-01', { months: 3 }, 'undated'],
    ['2199-11', { months: 3 }, 'undated'],
    ['1900-01-02', { days: -1 }, 'date'],
    ['1900-01-01', { days: -1 }, 'undated'],
  ])('of %s and %j, which may leave the years that are read, is %s', (from, offset, kind) => {
    expect(due(published(offset), { publicationDate: planned(from) })).toMatchObject({ kind })
  })

  it('counts from the milestone that holds the date', () => {
    const areas = [buildArea({ anchors: { publicationDate: null } })]
    const sets = 'publicationDate'
    const ms = { id: 'ms-p', title: 'Publish', when: { edtf: '2019-05-31' }, sets }
    const setting = open(buildPlan({ areas, milestones: [ms] }), '2019-07-15')
    expect(dueOf(setting, setting.plan.areas[0]!, published({ months: 3 }))).toMatchObject({
      interval: { earliest: '2019-08-31', latest: '2019-08-31' },
      from: { subjects: ['ms-p'] },
    })
  })
})

describe('the earliest of several', () => {
  it.each<[string, string | null, string, string]>([
    ['2019-09-29', '2020-01-29', '2020-01-29', 'the two are the same day'],
    ['2019-09-13', '2020-01-13', '2020-01-13', 'the count comes first'],
    ['2019-10-15', '2020-01-29', '2020-01-29', 'the fixed day comes first'],
    ['2019-09', '2020-01-01', '2020-01-29', 'a month leaves it open'],
    ['../2019-09', null, '2020-01-29', 'no first day leaves it open below'],
    ['2019-10-15/..', '2020-01-29', '2020-01-29', 'no last day leaves the fixed one'],
  ])('from a start on %s is %s to %s: %s', (start, earliest, latest) => {
    expect(due(fourMonthsOr('2020-01-29'), { implementationDate: planned(start) })).toMatchObject({
      kind: 'date',
      interval: { earliest, latest },
    })
  })

  it('says what it counts from only where the count comes first', () => {
    expect(
      due(fourMonthsOr('2020-01-29'), { implementationDate: planned('2019-09-13') }),
    ).toHaveProperty('anchor', 'implementationDate')
    expect(
      due(fourMonthsOr('2020-01-29'), { implementationDate: planned('2019-10-15') }),
    ).not.toHaveProperty('anchor')
  })

  it('is no later than the known one where the other can’t be counted', () => {
    expect(due(fourMonthsOr('2020-01-29'), { implementationDate: null })).toEqual({
      kind: 'missing',
      anchor: 'implementationDate',
      interval: { earliest: null, latest: '2020-01-29' },
    })
  })
})

describe('a rule that waits for an event', () => {
  const yearly: Rule = {
    kind: 'on-event',
    anchor: 'yearlyReportDate',
    offset: { months: 12 },
    bound: 'by',
  }

  it('does not apply until it happens', () => {
    expect(due(yearly)).toEqual({ kind: 'not-applicable', anchor: 'yearlyReportDate' })
  })

  it('counts from it once it is recorded', () => {
    expect(due(yearly, { yearlyReportDate: actual('2020-09-01') })).toMatchObject({
      kind: 'date',
      interval: { latest: '2021-09-01' },
    })
  })

  it('counts from the date that may stand in for it only once that has happened', () => {
    expect(due(yearly, { firstYearlyReportDate: planned('2020-09-01') })).toMatchObject({
      kind: 'not-applicable',
    })
    expect(due(yearly, { firstYearlyReportDate: actual('2020-09-01') })).toMatchObject({
      kind: 'date',
      interval: { latest: '2021-09-01' },
    })
  })

  it('prefers its own date to the one that may stand in', () => {
    expect(
      due(yearly, {
        firstYearlyReportDate: actual('2020-09-01'),
        yearlyReportDate: actual('2021-08-20'),
      }),
    ).toMatchObject({ interval: { latest: '2022-08-20' } })
  })

  it('is undated where the law sets no number of days', () => {
    const panel: Rule = { kind: 'on-event', anchor: 'incidentDate', bound: 'from' }
    expect(due(panel)).toMatchObject({ kind: 'not-applicable' })
    expect(due(panel, { incidentDate: actual('2019-07-01') })).toMatchObject({ kind: 'undated' })
  })
})

it('a rule without a date says why it has none', () => {
  expect(due({ kind: 'undated', reason: 'the Act sets no period' })).toEqual({
    kind: 'undated',
    reason: 'the Act sets no period',
  })
})
