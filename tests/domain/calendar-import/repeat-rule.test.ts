import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import {
  isReadable,
  repeatDays,
  RepeatRule,
} from '../../../src/domain/calendar-import/repeat-rule.ts'

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const ruleOf = (parts: unknown): RepeatRule => RepeatRule.parse(parts)

/** The first days of a rule, its first one included; stretches without one are passed over. */
function firstDays(rule: RepeatRule, start: string, count: number): string[] {
  const days: string[] = []
  for (const day of repeatDays(rule, start, null)) {
    if (day !== null) days.push(day)
    if (days.length === count) break
  }
  return days
}

describe('a rule', () => {
  it.each([
    ['each second day', { freq: 'DAILY', interval: 2 }, ['2019-01-31', '2019-02-02', '2019-02-04']],
    [
      'the last of each month that has 31 days',
      { freq: 'MONTHLY' },
      ['2019-01-31', '2019-03-31', '2019-05-31'],
    ],
    [
      'the last day of each month',
      { freq: 'MONTHLY', bymonthday: -1 },
      ['2019-01-31', '2019-02-28', '2019-03-31'],
    ],
    [
      'the last Friday',
      { freq: 'MONTHLY', byday: '-1FR' },
      ['2019-01-31', '2019-02-22', '2019-03-29'],
    ],
    [
      'the last working day',
      { freq: 'MONTHLY', byday: ['MO', 'TU', 'WE', 'TH', 'FR'], bysetpos: -1 },
      ['2019-01-31', '2019-02-28', '2019-03-29'],
    ],
    [
      'Tuesdays and Thursdays of each second week',
      { freq: 'WEEKLY', interval: 2, byday: ['TU', 'TH'] },
      ['2019-01-31', '2019-02-12', '2019-02-14'],
    ],
    ['each year on its day', { freq: 'YEARLY' }, ['2019-01-31', '2020-01-31', '2021-01-31']],
    [
      'the second Monday of May and October',
      { freq: 'YEARLY', bymonth: [10, 5], byday: '2MO' },
      ['2019-01-31', '2019-05-13', '2019-10-14'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(firstDays(ruleOf(parts), '2019-01-31', 3)).toEqual(expected)
  })

  it('29 February comes in leap years only', () => {
    expect(firstDays(ruleOf({ freq: 'YEARLY' }), '2020-02-29', 3)).toEqual([
      '2020-02-29',
      '2024-02-29',
      '2028-02-29',
    ])
  })

  it('comes to an end where no day fits', () => {
    const rule = ruleOf({ freq: 'YEARLY', bymonth: 2, bymonthday: 30 })
    expect([...repeatDays(rule, '2019-06-13', null)].filter((day) => day !== null)).toEqual([
      '2019-06-13',
    ])
  })

  it('that starts long ago can be taken up later, with the same days', () => {
    const rules = [
      { freq: 'DAILY', interval: 3 },
      { freq: 'WEEKLY', interval: 3, byday: ['MO', 'FR'] },
      { freq: 'MONTHLY', interval: 5, byday: '2TU' },
      { freq: 'YEARLY', interval: 3 },
    ]
    for (const rule of rules.map(ruleOf)) {
      const all = firstDays(rule, '2012-03-10', 1200).filter((day) => day >= '2019-06-13')
      const later: string[] = []
      for (const day of repeatDays(rule, '2012-03-10', '2019-06-13')) {
        if (day !== null && day >= '2019-06-13') later.push(day)
        if (later.length === 5) break
      }
      expect(later).toEqual(all.slice(0, 5))
    }
  })
})

/** The rule as ical.js reads it, which is slow, and right where there are days. */
function byIcal(rule: string, start: string, count: number): string[] {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start))
  return Array.from({ length: count }, () => String(days.next()))
}

describe('random rules', () => {
  const days = fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 3 })
  const places = fc.constantFrom('1', '2', '3', '4', '-1')
  const start = fc.integer({ min: 0, max: 1500 })
  const dayAt = (n: number): string => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10)
  const rules = fc.oneof(
    fc.record({ freq: fc.constant('DAILY'), interval: fc.integer({ min: 1, max: 20 }) }),
    fc.record({
      freq: fc.constant('WEEKLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: days,
      wkst: fc.constantFrom('MO', 'SU'),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: fc
        .tuple(places, fc.constantFrom(...CODES))
        .map(([place, code]) => [`${place}${code}`]),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      bymonthday: fc.uniqueArray(fc.constantFrom(1, 10, 28, -1), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      byday: days,
      bysetpos: fc.constantFrom([1], [2], [-1]),
    }),
  )

  it('fall on the days that ical.js gives from the first one that fits on', () => {
    fc.assert(
      fc.property(rules, start, (rule, n) => {
        const text = Object.entries(rule)
          .map(([name, value]) => `${name.toUpperCase()}=${String(value)}`)
          .join(';')
        const first = byIcal(text, dayAt(n), 1)[0] ?? ''
        const wkst = 'wkst' in rule ? { wkst: rule.wkst === 'SU' ? 1 : 2 } : {}
        const own = ruleOf({ ...rule, ...wkst })
        expect(isReadable(own)).toBe(true)
        expect(firstDays(own, first, 8)).toEqual(byIcal(text, first, 8))
      }),
      { numRuns: 100 },
    )
  })
})
