import { describe, expect, it } from 'vitest'
import { awaited, type Awaited } from '../../src/domain/awaited.ts'
import { check } from '../../src/domain/findings/check.ts'
import {
  actual,
  buildArea,
  buildPlan,
  milestone,
  notYet,
  open,
  planned,
  type AreaChange,
  type PlanInput,
} from './build-plan.ts'

const TODAY = '2019-07-15'

function waitsOf(change: Partial<PlanInput>, today = TODAY): Awaited[] {
  const opened = open(buildPlan(change), today)
  return awaited(opened, check(opened))
}

const inArea = (change: AreaChange, today = TODAY): Awaited[] =>
  waitsOf({ areas: [buildArea(change)] }, today)

const dates = (waits: readonly Awaited[]) =>
  waits.flatMap((wait) => (wait.kind === 'date' ? [[wait.anchor, wait.missing]] : []))

describe('a date that is waited for', () => {
  it('is one that other dates count from, with every requirement that waits', () => {
    const [first] = inArea({ anchors: { implementationDate: null } })
    expect(first).toMatchObject({
      kind: 'date',
      missing: 'date',
      anchor: 'implementationDate',
      areas: ['Northshire'],
    })
    expect(first?.kind === 'date' && first.requirements).toEqual(
      expect.arrayContaining([
        'Keep the board going until the new arrangements start',
        'Publish the first yearly report',
      ]),
    )
  })

  it.each([
    ['2019-06-29', [], 'the last day is still to come, in guidance too'],
    ['2019-06-30', [['childDeathPublicationDate', 'date']], 'the day after it'],
  ])('on %s is %j, where nothing is recorded: %s', (today, expected) => {
    const anchors = { childDeathPublicationDate: null }
    expect(dates(inArea({ anchors }, today))).toEqual(expected)
  })

  it.each([
    ['2019-06-14', [], 'planned for today'],
    ['2019-06-15', [['publicationDate', 'outcome']], 'planned for yesterday'],
  ])('on %s is %j, of what was planned: %s', (today, expected) => {
    const anchors = { publicationDate: planned('2019-06-14') }
    expect(dates(inArea({ anchors }, today))).toEqual(expected)
  })

  it('is the exact day, where a month leaves a choice between in time and late', () => {
    const anchors = { childDeathPublicationDate: actual('2019-06') }
    expect(dates(inArea({ anchors }))).toEqual([['childDeathPublicationDate', 'day']])
    const early = { childDeathPublicationDate: actual('2019-05') }
    expect(dates(inArea({ anchors: early }))).toEqual([])
  })

  it('is none where it is recorded that it had not happened: that is late, not unknown', () => {
    const anchors = { childDeathPublicationDate: notYet('2019-07-01') }
    expect(dates(inArea({ anchors }))).toEqual([])
  })

  it('is told once for all areas that wait for it, and the most waited for comes first', () => {
    const anchors = { implementationDate: null, childDeathPublicationDate: null }
    const areas = [buildArea({ id: 'area-s', name: 'Southshire', anchors }), buildArea({ anchors })]
    const waits = waitsOf({ areas }).filter(({ kind }) => kind === 'date')
    expect(waits.map((wait) => wait.kind === 'date' && [wait.anchor, wait.areas])).toEqual([
      ['implementationDate', ['Northshire', 'Southshire']],
      ['childDeathPublicationDate', ['Northshire', 'Southshire']],
    ])
  })
})

describe('a last day in law that went by in silence', () => {
  const lapsed = (waits: readonly Awaited[]) =>
    waits.flatMap((wait) => ('lapsed' in wait ? [wait.lapsed] : []))

  it.each([
    ['2019-06-30', [], 'on the last day'],
    [
      '2019-07-01',
      [{ title: 'Publish the arrangements', byDays: ['2019-06-30'] }],
      'the day after',
    ],
  ])('on %s is %j: %s', (today, expected) => {
    const silent = { publicationDate: null, implementationDate: null, boardEndDate: null }
    expect(lapsed(inArea({ anchors: silent }, today))).toEqual(expected)
  })

  it('comes before all else, off track or not, and names the days of areas that differ', () => {
    const silent = (day: string) => ({
      publicationDate: actual(day),
      implementationDate: null,
      boardEndDate: null,
    })
    const waits = waitsOf(
      {
        areas: [
          buildArea({ anchors: silent('2019-06-14') }),
          buildArea({ id: 'area-s', name: 'Southshire', anchors: silent('2019-06-28') }),
        ],
        milestones: [milestone({ when: { edtf: '2019-12-31' }, progress: { state: 'off-track' } })],
      },
      '2019-10-15',
    )
    expect(waits[0]).toMatchObject({
      kind: 'date',
      anchor: 'implementationDate',
      areas: ['Northshire', 'Southshire'],
      lapsed: {
        title: 'Put the new arrangements into operation',
        byDays: ['2019-09-14', '2019-09-28'],
      },
    })
    expect(waits[1]?.kind).toBe('progress')
  })

  it('is none where it is planned, done, or recorded as not done; nor where only guidance asks', () => {
    const on = (anchors: NonNullable<AreaChange['anchors']>) =>
      lapsed(inArea({ anchors }, '2019-07-15'))
    expect(on({ publicationDate: planned('2019-07-31') })).toEqual([])
    expect(on({ publicationDate: notYet('2019-07-10') })).toEqual([])
    expect(on({ childDeathPublicationDate: null })).toEqual([])
  })
})

describe('what else is waited for', () => {
  it('are open reviews that nobody has counted, once they should be passed on', () => {
    const openReviews = { source: { text: 'paragraph 19' } }
    const reviews = (today: string) =>
      inArea({ openReviews }, today).filter(({ kind }) => kind === 'reviews')
    expect(reviews('2020-01-13')).toEqual([])
    expect(reviews('2020-01-30')).toEqual([
      { kind: 'reviews', review: 'child-death-review', areas: ['Northshire'] },
    ])
  })

  it('is whether something was done that no date of the plan is for', () => {
    const waits = inArea({}).filter(({ kind }) => kind === 'requirement')
    expect(waits).toContainEqual({
      kind: 'requirement',
      id: 'child-mortality-database',
      title: 'Add child deaths to the National Child Mortality Database',
      areas: ['Northshire'],
    })
    const done = milestone({
      when: { edtf: '2019-03-29' },
      done: {},
      fulfils: 'child-mortality-database',
    })
    expect(JSON.stringify(waitsOf({ milestones: [done] }))).not.toContain('child-mortality')
  })

  it('is the decision on arrangements that were published, and decisions without a day', () => {
    expect(waitsOf({ milestones: [] })[0]).toEqual({ kind: 'decision', areas: ['Northshire'] })
    const about = { kind: 'decision', requirement: 'publish-arrangements' } as const
    expect(waitsOf({ milestones: [milestone({ about })] }).slice(0, 2)).toEqual([
      { kind: 'decision', areas: ['Northshire'] },
      { kind: 'undated-decision', id: 'ms-one', title: 'One thing' },
    ])
    const decided = milestone({ about, when: { edtf: '2019-05-10' }, done: {} })
    expect(waitsOf({ milestones: [decided] }).map(({ kind }) => kind)).not.toContain('decision')
  })

  it('comes after what owners say is off track, then at risk; what is done is left out', () => {
    const at = (id: string, state: 'on-track' | 'at-risk' | 'off-track', more = {}) =>
      milestone({ id, when: { edtf: '2019-08-31' }, progress: { state }, ...more })
    const waits = waitsOf({
      milestones: [
        at('ms-risk', 'at-risk'),
        at('ms-well', 'on-track'),
        at('ms-off', 'off-track'),
        at('ms-done', 'off-track', { done: {} }),
        at('ms-gone', 'off-track', { cancelled: { reason: 'Merged' } }),
      ],
      requirementRecords: [
        {
          id: 'rr-one',
          requirement: 'first-yearly-report',
          area: 'area-n',
          progress: { state: 'off-track', note: 'No author yet', asAt: '2019-07-01' },
        },
        // Published on 14 June: how it was going no longer matters.
        {
          id: 'rr-two',
          requirement: 'publish-arrangements',
          area: 'area-n',
          progress: { state: 'off-track' },
        },
      ],
    })
    const told = waits.flatMap((wait) => (wait.kind === 'progress' ? [wait] : []))
    expect(told).toEqual(waits.slice(0, 3))
    expect(told.map(({ id, of, progress }) => [id, of, progress.state])).toEqual([
      ['ms-off', 'milestone', 'off-track'],
      ['first-yearly-report', 'requirement', 'off-track'],
      ['ms-risk', 'milestone', 'at-risk'],
    ])
    expect(told[1]?.progress.note).toBe('No author yet')
  })

  it('in a plan without law is only what its owners and decisions say', () => {
    const about = { kind: 'decision' } as const
    const plan = buildPlan({ milestones: [milestone({ about })] })
    expect(awaited({ ...open(plan, TODAY), framework: null }, [])).toEqual([
      { kind: 'undated-decision', id: 'ms-one', title: 'One thing' },
    ])
  })
})
