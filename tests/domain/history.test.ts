import { describe, expect, it } from 'vitest'
import { dayOfInstant } from '../../src/domain/day.ts'
import type { ChangeHead } from '../../src/domain/history/change-head.ts'
import { wanted, type HistoryFilter } from '../../src/domain/history/history-filter.ts'
import { planChanges } from '../../src/domain/history/plan-changes.ts'
import { undoings } from '../../src/domain/history/undone-by.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { catalogue, makeArea, makeMilestone, makePlan } from '../make-plan.ts'

const head = (revision: number, more: Partial<ChangeHead> = {}): ChangeHead => ({
  ...{ revision, at: '2019-06-29T12:00:00Z', by: 'Anna', said: 'Did', things: [], undoes: null },
  ...more,
})

const ANY: HistoryFilter = {
  ...{ by: null, about: null, thing: null, words: '', since: null, until: null },
}

describe('what was taken back', () => {
  it('is told with the revision that did so last', () => {
    const heads = [head(1), head(2, { undoes: 1 }), head(3)]
    expect([...undoings(heads)]).toEqual([[1, 2]])
  })

  it('is not where the undoing was undone, and is where that was undone again', () => {
    const twice = [head(1), head(2, { undoes: 1 }), head(3, { undoes: 2 })]
    expect([...undoings(twice)]).toEqual([[2, 3]])
    expect([...undoings([...twice, head(4, { undoes: 3 })])]).toEqual([
      [3, 4],
      [1, 2],
    ])
  })
})

describe('the changes that are wanted', () => {
  // Half past eleven in the evening UTC, in summer time: the next day in London.
  const late = head(1, { at: '2019-06-30T23:30:00Z' })

  it.each([
    [{ until: '2019-06-30' }, 0],
    [{ until: '2019-07-01' }, 1],
    [{ since: '2019-07-01' }, 1],
    [{ since: '2019-07-02' }, 0],
  ])('of %j count by the day in London', (filter, count) => {
    expect(wanted([late], { ...ANY, ...filter })).toHaveLength(count)
  })

  it('are of one thing alone where it is asked for, by its whole id', () => {
    const heads = [
      head(1, { things: ['milestones/ms-1'] }),
      head(2, { things: ['milestones/ms-10'] }),
    ]
    const thing = { list: 'milestones', id: 'ms-1' }
    expect(wanted(heads, { ...ANY, thing }).map(({ revision }) => revision)).toEqual([1])
  })
})

describe('the day of a moment', () => {
  it.each([
    ['2019-06-30T21:59:59.999Z', '2019-06-30'],
    ['2019-06-30T22:00:00Z', '2019-06-30'],
    ['2019-06-30T22:59:59Z', '2019-06-30'],
    ['2019-06-30T23:00:00Z', '2019-07-01'],
    ['2019-12-31T23:59:59Z', '2019-12-31'],
    ['2020-02-28T23:30:00Z', '2020-02-28'],
    ['2019-06-30T21:00:00-05:00', '2019-07-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayOfInstant(instant)).toBe(day)
  })
})

describe('what differs between two states of a plan', () => {
  const framework = [...catalogue.frameworks.values()][0] ?? null
  const between = (before: Partial<Plan>, after: Partial<Plan>) =>
    planChanges(makePlan(before), {
      plan: makePlan(after),
      framework,
      holidays: catalogue.holidays,
      today: '2019-06-01',
    }).map(({ group, kind, what, before: was, after: is }) => [group, kind, what, was, is])

  it('is told in the words of the field: money, law, dates, owners', () => {
    const sum = { id: 'm1', kind: 'total', title: 'Budget', year: '2019/20' } as const
    const own = makeMilestone({ owner: { role: 'Chair' }, fulfils: 'publish-arrangements' })
    expect(
      between(
        { money: [{ ...sum, amountPence: 24_341_950 }], milestones: [makeMilestone()] },
        { money: [{ ...sum, amountPence: 100 }], milestones: [own] },
      ),
    ).toEqual([
      ['Milestones', 'changed', '“Agree the funding”: owner', 'nothing recorded', 'Chair'],
      [
        ...['Milestones', 'changed', '“Agree the funding”: shows as met', 'nothing recorded'],
        framework?.entries.find(({ id }) => id === 'publish-arrangements')?.title,
      ],
      ['Money', 'changed', '“Budget”: amount', '£243,419.50', '£1'],
    ])
  })

  it('names what is gone by its name, wherever it is spoken of', () => {
    const council = { id: 'org-1', name: 'Testshire Council', kind: 'council' } as const
    expect(
      between(
        { organisations: [council], areas: [makeArea({ council: 'org-1' })] },
        { organisations: [], areas: [makeArea()] },
      ),
    ).toEqual([
      [
        ...['Areas and key dates', 'changed', '“Testshire”: council'],
        ...['Testshire Council', 'nothing recorded'],
      ],
      ['Organisations', 'taken-away', '“Testshire Council”', 'kind: Council', 'not there'],
    ])
  })

  it('is an order where only that is another, and not more of it than is read', () => {
    const all = Array.from({ length: 12 }, (_, n) =>
      makeMilestone({ id: `ms-${n}`, title: `M${n}` }),
    )
    const told = between({ milestones: all }, { milestones: all.toReversed() })
    expect(told).toHaveLength(1)
    expect(told[0]?.slice(0, 3)).toEqual(['Milestones', 'order', 'Order of the milestones'])
    expect(told[0]?.[3]).toBe('M0, M1, M2, M3, M4, M5, M6, M7 and 4 more')
  })

  it('is nothing where only a moment was marked', () => {
    const moment = { id: 'm', name: 'Board', on: '2019-02-07', revision: 3 }
    expect(between({}, { moments: [moment] })).toEqual([])
  })
})
