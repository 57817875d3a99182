import { describe, expect, it } from 'vitest'
import { lastExpiry } from '../../../src/domain/calendar/calendar-entries.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { fetchedOn, holding, toldAt } from './told.ts'

const FIRST = '2019-01-10T09:00:00Z'

/** A plan whose one milestone, on this day, was taken away at this moment. */
function goneAt(now: string, edtf: string, state: object = {}): Plan {
  const before = toldAt(holding({ when: { edtf }, ...state }), FIRST)
  return toldAt({ ...before, milestones: [] }, now)
}

const shown = (plan: Plan, today: string, filter = {}): string[] =>
  fetchedOn(plan, today, filter).map(({ summary }) => summary)

const CANCELLED = ['Cancelled: Agree the funding']

describe('what is gone from a plan', () => {
  const plan = goneAt('2019-03-01T12:00:00Z', '2019-02-28')

  it('is told as cancelled on the day and for 90 days after, and no longer', () => {
    for (const day of ['2019-03-01', '2019-03-02', '2019-05-29', '2019-05-30'])
      expect(shown(plan, day), day).toEqual(CANCELLED)
    for (const day of ['2019-05-31', '2019-06-01', '2026-11-23'])
      expect(shown(plan, day), day).toEqual([])
  })

  it('is told until its own day has passed, however long that is', () => {
    const later = goneAt('2019-03-01T12:00:00Z', '2020-02-29')
    expect(shown(later, '2020-02-28')).toEqual(CANCELLED)
    expect(shown(later, '2020-02-29')).toEqual(CANCELLED)
    expect(shown(later, '2020-03-01')).toEqual([])
  })

  it('went on the day that it was in the plan’s own place', () => {
    const late = goneAt('2019-06-30T23:30:00Z', '2019-02-28')
    expect(fetchedOn(late, '2019-07-01')[0]?.lines[0]).toBe(
      'No longer in the plan since 1 July 2019. It stood on 28 February 2019.',
    )
    expect(shown(late, '2019-09-29')).toEqual(CANCELLED)
    expect(shown(late, '2019-09-30')).toEqual([])
  })

  it('has the next number, the moment, its old day, no alarm and no reminder', () => {
    const asked = { alarms: [1, 14], reminders: [7] }
    expect(fetchedOn(plan, '2019-03-02', asked)).toEqual([
      expect.objectContaining({
        sequence: 1,
        changedAt: '2019-03-01T12:00:00Z',
        day: '2019-02-28',
        status: 'CANCELLED',
        alarms: [],
      }),
    ])
  })

  it('stays gone with the same number, whatever else changes', () => {
    const later = toldAt(plan, '2019-04-01T12:00:00Z')
    expect(later.calendar).toEqual(plan.calendar)
    expect(later.calendar[0]).toBe(plan.calendar[0])
  })

  it('shows only to those to whom it showed', () => {
    expect(shown(plan, '2019-03-02', { dates: 'law-and-guidance' })).toEqual([])
    expect(shown(plan, '2019-03-02', { whose: { role: 'Somebody else' } })).toEqual([])
    const owned = goneAt('2019-03-01T12:00:00Z', '2019-02-28', { owner: { role: 'Manager' } })
    expect(shown(owned, '2019-03-02', { whose: { role: 'Manager' } })).toEqual(CANCELLED)
    const done = goneAt('2019-03-01T12:00:00Z', '2019-02-28', { done: {} })
    expect(shown(done, '2019-03-02')).toEqual(['Cancelled: ✓ Agree the funding'])
    expect(shown(done, '2019-03-02', { done: false })).toEqual([])
  })

  it('is told once as cancelled, if it was cancelled before it went', () => {
    const cancelled = { cancelled: { reason: 'Merged' } }
    expect(shown(goneAt('2019-03-01T12:00:00Z', '2019-02-28', cancelled), '2019-03-02')).toEqual(
      CANCELLED,
    )
  })

  it('keeps to the length that calendars show', () => {
    const long = goneAt('2019-03-01T12:00:00Z', '2019-02-28', { title: 'long words '.repeat(27) })
    expect(shown(long, '2019-03-02')[0]?.length).toBeLessThanOrEqual(80)
  })

  it('is the only thing by which the day of asking changes a calendar', () => {
    const at = (today: string) => lastExpiry(plan.calendar, today)
    expect([at('2019-03-01'), at('2019-05-30')]).toEqual([null, null])
    expect([at('2019-05-31'), at('2026-11-23')]).toEqual(['2019-05-30', '2019-05-30'])
    expect(lastExpiry(toldAt(holding({}), FIRST).calendar, '2026-11-23')).toBeNull()
  })

  it('of several, the last that went is what counts', () => {
    const [first] = goneAt('2019-03-01T12:00:00Z', '2019-02-28').calendar
    const [second] = goneAt('2019-03-05T12:00:00Z', '2019-02-28').calendar
    const both = [first, second].flatMap((event) => event ?? [])
    expect(lastExpiry(both, '2019-06-03')).toBe('2019-05-30')
    expect(lastExpiry(both, '2019-06-04')).toBe('2019-06-03')
    expect(lastExpiry(both.toReversed(), '2019-06-04')).toBe('2019-06-03')
  })
})
