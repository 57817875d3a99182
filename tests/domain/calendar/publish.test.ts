import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOutOfDate } from '../../../src/domain/calendar/publish.ts'
import { parsePlan } from '../../../src/domain/plan-file.ts'
import { takeAll, someActions } from '../random-actions.ts'
import { buildPlan } from '../build-plan.ts'
import { makeMilestone } from '../../make-plan.ts'
import { holding, onlyEvent, toldAt } from './told.ts'

const first = toldAt(holding({}), '2019-01-10T09:00:00Z')
const later = (change: object, now = '2019-01-11T09:00:00Z') =>
  onlyEvent(toldAt({ ...first, milestones: [makeMilestone(change)] }, now))

describe('what a calendar told others', () => {
  it('begins where the plan says that numbers begin', () => {
    expect(onlyEvent(first)).toMatchObject({
      id: 'ms-one1',
      sequence: 0,
      at: '2019-01-10T09:00:00Z',
      day: '2019-02-28',
      shown: '28 February 2019',
    })
    const old = toldAt(holding({}, { calendarFrom: 7 }), '2019-01-10T09:00:00Z')
    expect(onlyEvent(old).sequence).toBe(7)
  })

  it('is the very same record while nothing is told anew', () => {
    expect(toldAt(first, '2019-05-01T09:00:00Z').calendar[0]).toBe(first.calendar[0])
    expect(isOutOfDate(first, toldAt(first, '2019-05-01T09:00:00Z').calendar)).toBe(false)
  })

  it.each([
    ['title', { title: 'Other' }],
    ['day', { when: { edtf: '2019-03-01' } }],
    ['state', { done: {} }],
    ['owner', { owner: { role: 'Manager' } }],
    ['source', { source: { text: 'Minutes' } }],
  ])('has the next number and the moment after another %s', (_, change) => {
    expect(later(change)).toMatchObject({ sequence: 1, at: '2019-01-11T09:00:00Z' })
  })

  it('tells a move from what was shown, not from what was stored', () => {
    expect(later({ when: { edtf: '2019-03' } }).moved).toEqual({
      from: '28 February 2019',
      at: '2019-01-11T09:00:00Z',
    })
    expect(later({ title: 'Other' }).moved).toBeUndefined()
    expect(later({ when: { edtf: '../2019-02-28' } })).toMatchObject({ sequence: 0 })
  })

  it('keeps its moment where the clock is behind, and still counts', () => {
    const back = later({ title: 'Other' }, '2018-12-31T09:00:00Z')
    expect(back).toMatchObject({ sequence: 1, at: '2019-01-10T09:00:00Z' })
    const gone = onlyEvent(toldAt({ ...first, milestones: [] }, '2018-12-31T09:00:00Z'))
    expect(gone).toMatchObject({
      sequence: 1,
      at: '2019-01-10T09:00:00Z',
      goneAt: '2018-12-31T09:00:00Z',
    })
  })

  it('compares moments, however many digits their seconds have', () => {
    const fine = toldAt(holding({}), '2019-01-10T09:00:00.500Z')
    const { at } = onlyEvent(
      toldAt({ ...fine, milestones: [makeMilestone({ title: 'B' })] }, '2019-01-10T09:00:01Z'),
    )
    expect(at).toBe('2019-01-10T09:00:01Z')
  })

  it('only ever counts up and forgets nothing, whatever is done to the plan', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        let told = toldAt(buildPlan(), '2019-07-15T08:00:00Z')
        for (const [n, { after }] of takeAll(buildPlan(), actions).entries()) {
          const now = `2019-07-15T09:00:${String(n).padStart(2, '0')}Z`
          const next = toldAt({ ...after, calendar: told.calendar }, now)
          for (const [k, event] of told.calendar.entries()) {
            const same = next.calendar[k]
            expect(same?.id).toBe(event.id)
            if (same === event) continue
            const isAnew = same?.digest !== event.digest || same.goneAt !== event.goneAt
            expect(same?.sequence).toBe(event.sequence + (isAnew ? 1 : 0))
            expect(same?.at).toBe(isAnew ? now : event.at)
          }
          expect(new Set(next.calendar.map(({ id }) => id)).size).toBe(next.calendar.length)
          expect(parsePlan(JSON.parse(JSON.stringify(next))).ok).toBe(true)
          told = next
        }
      }),
      { numRuns: 40 },
    )
  })
})
