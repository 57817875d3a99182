import { describe, expect, it } from 'vitest'
import { readEdtf } from '../../src/domain/edtf.ts'
import { schedule, type ScheduleEntry } from '../../src/domain/schedule.ts'
import type { Standing } from '../../src/domain/standing.ts'
import {
  actual,
  buildArea,
  buildPlan,
  framework,
  milestone,
  notYet,
  open,
  planned,
  type AreaChange,
  type MilestoneInput,
} from './build-plan.ts'

type Known = NonNullable<AreaChange['anchors']>[string]

const TWO = [
  buildArea(),
  buildArea({ id: 'area-s', name: 'Southshire', anchors: { publicationDate: null } }),
]

/** The line of one requirement in one area that records these things. */
function line(id: string, change: AreaChange, today: string): ScheduleEntry {
  const entries = schedule(open(buildPlan({ areas: [buildArea(change)] }), today))
  return entries.find((entry) => entry.id === id)!
}

function milestoneLine(change: Partial<MilestoneInput>, today: string): ScheduleEntry {
  const entries = schedule(open(buildPlan({ milestones: [milestone(change)] }), today))
  return entries.find(({ kind }) => kind === 'milestone')!
}

describe('the schedule', () => {
  it('has every requirement and event of the framework for each area, and every milestone', () => {
    const milestones = [milestone({}), milestone({ id: 'ms-two', areas: ['area-s'] })]
    const entries = schedule(open(buildPlan({ areas: TWO, milestones }), '2019-07-15'))
    const keys = entries.map(({ id, area }) => `${id} ${area ?? '-'}`)
    const wanted = framework.entries.flatMap(({ id }) => [`${id} area-n`, `${id} area-s`])
    expect(keys.toSorted()).toEqual([...wanted, 'ms-one -', 'ms-two area-s'].toSorted())
    for (const { id, kind } of framework.entries)
      expect(entries.filter((entry) => entry.id === id).map((entry) => entry.kind)).toEqual([
        kind,
        kind,
      ])
  })

  it('gives the earliest of the bases that apply as the due date', () => {
    const areas = TWO
    for (const { due, bases } of schedule(
      open(buildPlan({ areas, milestones: [] }), '2019-07-15'),
    )) {
      const lasts = bases.flatMap((basis) => {
        if (basis.due === null || !basis.applies) return []
        const { earliest, latest } = readEdtf(basis.due)
        return [latest ?? earliest ?? '']
      })
      const span = due === null ? null : readEdtf(due)
      expect(span?.latest ?? span?.earliest).toBe(lasts.toSorted()[0])
    }
  })

  it('is in order of due date, and what has none comes last', () => {
    const entries = schedule(open(buildPlan({ areas: TWO }), '2019-07-15'))
    const days = entries.map(({ due }) => {
      const span = due === null ? null : readEdtf(due)
      return span?.latest ?? span?.earliest ?? '~'
    })
    expect(days).toEqual(days.toSorted())
  })

  it('of a plan without a framework is its milestones', () => {
    const plan = buildPlan({ milestones: [milestone({ when: { edtf: '2019-02' } })] })
    const entries = schedule({ ...open(plan, '2019-01-01'), framework: null })
    expect(entries.map(({ id, due }) => [id, due])).toEqual([['ms-one', '2019-02']])
  })

  it('shows publication with its two sources and two dates side by side', () => {
    const { due, lastWorkingDay, bases } = line('publish-arrangements', {}, '2019-06-01')
    expect(due).toBe('2019-06-29')
    expect(lastWorkingDay).toBe('2019-06-28')
    expect(bases.map((basis) => [basis.force, basis.modal, basis.due, basis.citation])).toEqual([
      ['law', 'must', '2019-06-30', 'SI 2018/497 reg 5(1)'],
      ['guidance', 'must', '2019-06-29', 'DfE transitional guidance 2018 (paragraph not verified)'],
    ])
  })

  it('keeps guidance’s two limits on the start apart', () => {
    const anchors = { publicationDate: actual('2019-06-28') }
    const { due, bases } = line('implement-arrangements', { anchors }, '2019-07-15')
    expect(due).toBe('2019-09-28')
    expect(bases.map((basis) => [basis.id, basis.force, basis.due])).toEqual([
      ['law', 'law', '2019-09-28'],
      ['guidance', 'guidance', '2019-09-28'],
      ['guidance-long-stop', 'guidance', '2019-09-29'],
    ])
  })

  it('shows the pairs on reviews left open', () => {
    const anchors = { implementationDate: actual('2019-09-13') }
    const openReviews = { source: { text: 'paragraph 19' } }
    const dues = (id: string) =>
      line(id, { anchors, openReviews }, '2019-10-01').bases.map((basis) => [basis.id, basis.due])
    expect(dues('hand-over-child-death-reviews')).toEqual([
      ['law', '2020-01-29'],
      ['guidance', '2020-01-13'],
    ])
    expect(dues('hand-over-serious-case-reviews')).toEqual([
      ['law', '2020-09-13'],
      ['law-unpublished', '2020-09-13'],
      ['guidance', '2020-09-13'],
    ])
  })

  it('holds two ends of the board: of its functions and of its winding-up', () => {
    const anchors = { implementationDate: planned('2019-09-29') }
    expect(line('board-continues', { anchors }, '2019-07-15').due).toBe('2019-09-28')
    expect(line('board-winds-up', { anchors }, '2019-07-15').due).toBe('2020-09-28')
  })
})

describe('the standing of a requirement', () => {
  it.each<[string, Known, Standing, string]>([
    ['2019-06-01', planned('2019-06-14'), 'upcoming', '29 days ahead of the law’s day'],
    ['2019-06-02', planned('2019-06-14'), 'due-soon', '28 days ahead'],
    ['2019-06-30', planned('2019-06-14'), 'due-soon', 'on the day'],
    ['2019-07-01', planned('2019-06-14'), 'cannot-tell', 'planned in time, not recorded as done'],
    ['2019-07-01', planned('2019-07-14'), 'overdue', 'planned for later'],
    ['2019-07-02', notYet('2019-07-01'), 'overdue', 'recorded as not done'],
    ['2019-07-02', notYet('2019-06-30'), 'cannot-tell', 'recorded as not done, on the last day'],
    ['2019-07-02', actual('2019-06-29'), 'done-in-time', 'done'],
    ['2019-07-02', actual('2019-06-30'), 'done-in-time', 'in time by law, for law leads'],
    ['2019-07-02', actual('2019-07-01'), 'done-late', 'done late'],
    ['2019-08-02', actual('2019'), 'cannot-tell', 'done on a day that is not known'],
    ['2019-07-02', null, 'cannot-tell', 'silence is not a breach'],
    ['2019-06-01', null, 'upcoming', 'nothing recorded yet'],
  ])('to publish, on %s, with %j, is %s: %s', (today, publicationDate, standing) => {
    const entry = line('publish-arrangements', { anchors: { publicationDate } }, today)
    expect(entry.standing).toBe(standing)
  })

  it.each([
    ['2019-03-03', 'upcoming'],
    ['2019-03-04', 'due-soon'],
    ['2019-04-01', 'cannot-tell'],
  ])('that begins on 1 April 2019, on %s, is %s', (today, standing) => {
    expect(line('child-mortality-database', {}, today).standing).toBe(standing)
  })

  it('that waits for an event is not applicable until it happens', () => {
    const waiting = ['notify-panel', 'rapid-review', 'publish-local-review', 'send-review-report']
    for (const id of waiting)
      expect(line(id, {}, '2019-07-15')).toMatchObject({ standing: 'not-applicable', due: null })
    const anchors = { incidentDate: actual('2019-07-12') }
    expect(line('notify-panel', { anchors }, '2019-07-15').due).toBe('2019-07-19')
  })

  it('follows the worse of two bases in law', () => {
    const counts = [
      { id: 'rv-1', kind: 'serious-case-review', state: 'under-way', count: 1 } as const,
    ]
    const entry = line('hand-over-serious-case-reviews', { openReviews: { counts } }, '2020-12-01')
    expect(entry.standing).toBe('cannot-tell')
    expect(entry.why).toContain('should now be passed on')
  })

  it('is done in time once every open review is passed on', () => {
    const counts = [
      { id: 'rv-1', kind: 'child-death-review', state: 'handed-over', count: 3 } as const,
    ]
    expect(
      line('hand-over-child-death-reviews', { openReviews: { counts } }, '2020-03-01').standing,
    ).toBe('done-in-time')
  })

  it('is met by the milestone that says it fulfils it', () => {
    const report = milestone({
      when: { edtf: '2019-03-29' },
      done: { when: { edtf: '2019-04-02' } },
      fulfils: 'child-mortality-database',
    })
    const entries = schedule(open(buildPlan({ milestones: [report] }), '2019-07-15'))
    const entry = entries.find(({ id }) => id === 'child-mortality-database')
    expect(entry).toMatchObject({ standing: 'done-in-time' })
  })

  it('of an event is done once its day is there', () => {
    expect(line('board-law-repealed', {}, '2020-09-28').standing).toBe('due-soon')
    expect(line('board-law-repealed', {}, '2020-09-29').standing).toBe('done-in-time')
  })
})

describe('the standing of a milestone', () => {
  it.each<[Partial<MilestoneInput>, string, Standing, string]>([
    [{ when: { edtf: '2019-02-28' } }, '2019-01-30', 'upcoming', '29 days ahead'],
    [{ when: { edtf: '2019-02-28' } }, '2019-01-31', 'due-soon', '28 days ahead'],
    [{ when: { edtf: '2019-02-28' } }, '2019-02-28', 'due-soon', 'on the day'],
    [{ when: { edtf: '2019-02-28' } }, '2019-03-01', 'overdue', 'the day after'],
    [{ when: { edtf: '2019-02' } }, '2019-02-28', 'due-soon', 'on the last day of its month'],
    [{ when: { edtf: '2019-02' } }, '2019-03-01', 'overdue', 'after its month'],
    [{ when: { edtf: '../2019-02' } }, '2019-03-01', 'overdue', 'after “by February”'],
    [{ when: { edtf: '2019-01/..' } }, '2019-01-31', 'due-soon', 'within “from January”'],
    [{ when: { edtf: '2019-01/..' } }, '2019-02-01', 'overdue', 'once January has gone'],
    [{}, '2019-02-01', 'cannot-tell', 'without a date'],
    [{ when: { edtf: '2019-02' }, done: {} }, '2019-03-01', 'done-in-time', 'done as planned'],
    [
      { when: { edtf: '2019-02' }, done: { when: { edtf: '2019-03-01' } } },
      '2019-03-02',
      'done-late',
      'done the day after its month',
    ],
    [
      { when: { edtf: '2019-02-15' }, done: { when: { edtf: '2019-02' } } },
      '2019-03-02',
      'cannot-tell',
      'done in a month, planned for a day of it',
    ],
    [
      { when: { edtf: '2019-02' }, cancelled: { reason: 'Merged' } },
      '2019-03-02',
      'not-applicable',
      'cancelled',
    ],
  ])('%j on %s is %s: %s', (change, today, standing) => {
    expect(milestoneLine(change, today).standing).toBe(standing)
  })

  it.each<[string, string, Standing]>([
    ['../2019-06', '2019-02-01', 'done-in-time'],
    ['../2019-06', '2019-06-30', 'done-in-time'],
    ['../2019-06', '2019-07-01', 'done-late'],
    ['../2019-06-29', '2019-06-29', 'done-in-time'],
    ['../2019-06-29', '2019-06-30', 'done-late'],
    ['2019-06', '2019-06-30', 'done-in-time'],
    ['2019-06', '2019-07-01', 'done-late'],
    ['2019-06/..', '2019-05-31', 'done-in-time'],
    ['2019-06/..', '2019-06-30', 'done-in-time'],
    ['2019-06/..', '2019-07-01', 'done-late'],
    ['2019-05/2019-06', '2019-06-30', 'done-in-time'],
    ['2019-05/2019-06', '2019-07-01', 'done-late'],
    ['2020-02', '2020-02-29', 'done-in-time'],
    ['2020-02', '2020-03-01', 'done-late'],
    ['../2019-06', '2019-06', 'done-in-time'],
    ['../2019-06', '2019-06/2019-07', 'cannot-tell'],
    ['../2019-06', '2019-07', 'done-late'],
    ['../2019-06', '2019', 'cannot-tell'],
    ['2019-06', '2019-06/..', 'cannot-tell'],
  ])('planned %s and done %s is %s', (planned, done, standing) => {
    const change = { when: { edtf: planned }, done: { when: { edtf: done } } }
    expect(milestoneLine(change, '2020-03-04').standing).toBe(standing)
  })

  it.each(['../2019-06', '2019-06', '2019-06/..', '2019-05/2019-06'])(
    'planned %s is done late from the very day on which it would have been overdue',
    (edtf) => {
      const when = { edtf }
      for (const [day, open, done] of [
        ['2019-06-30', 'due-soon', 'done-in-time'],
        ['2019-07-01', 'overdue', 'done-late'],
      ] as const) {
        const recorded = milestoneLine({ when, done: { when: { edtf: day } } }, day)
        expect([milestoneLine({ when }, day).standing, recorded.standing]).toEqual([open, done])
      }
    },
  )

  it('done without any day says so', () => {
    expect(milestoneLine({ done: {} }, '2019-03-01')).toMatchObject({
      standing: 'done-in-time',
      why: 'Recorded as done; no day is recorded.',
    })
  })

  it('comes with its owner, its last working day and the day for its papers', () => {
    const entry = milestoneLine(
      {
        when: { edtf: '2019-04-22' },
        owner: { organisation: 'org-council', role: 'Director of Children’s Services' },
        clearDays: 5,
      },
      '2019-03-01',
    )
    expect(entry).toMatchObject({
      owner: 'Northshire County Council, Director of Children’s Services',
      lastWorkingDay: '2019-04-18',
      papersBy: '2019-04-16',
    })
  })
})
