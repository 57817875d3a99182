import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { anchorDate } from '../../src/domain/facts.ts'
import type { Plan } from '../../src/domain/plan.ts'
import {
  actual,
  buildArea,
  buildPlan,
  catalogue,
  framework,
  milestone,
  notYet,
  planned,
  type AnchorInput,
  type MilestoneInput,
} from './build-plan.ts'

const TODAY = '2019-07-15'

/** Takes an action and shows that the plan it was taken on is left as it was. */
function take(plan: Plan, action: unknown, today = TODAY) {
  const before = structuredClone(plan)
  const result = applyAction(plan, action, { framework, today })
  expect(plan).toEqual(before)
  return result
}

function accepted(plan: Plan, action: unknown, today?: string): { plan: Plan; said: string } {
  const result = take(plan, action, today)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}

function refused(plan: Plan, action: unknown, today?: string): string {
  const result = take(plan, action, today)
  return result.ok
    ? `accepted: ${result.value.said}`
    : result.problems.map((p) => p.message).join(' ')
}

const anchor = (plan: Plan, id: string) => anchorDate(plan, plan.areas[0]!, id)

const set = (date: string, more = {}) => ({
  action: 'set-anchor',
  area: 'area-n',
  anchor: 'publicationDate',
  date: { edtf: date },
  ...more,
})

const withAnchor = (publicationDate: AnchorInput | null) =>
  buildPlan({ areas: [buildArea({ anchors: { publicationDate } })] })

describe('setting a date that others count from', () => {
  it('is planned where nothing was recorded', () => {
    const { plan, said } = accepted(withAnchor(null), set('2019-06-28'))
    expect(plan.areas[0]?.anchors['publicationDate']).toEqual(planned('2019-06-28'))
    expect(said).toBe('Set publication date of Northshire (planned): 28 June 2019')
  })

  it('corrects the one that is recorded, planned or actual', () => {
    expect(
      accepted(withAnchor(planned('2019-06-01')), set('2019-06-28')).plan.areas[0]?.anchors,
    ).toMatchObject({ publicationDate: planned('2019-06-28') })
    expect(
      accepted(withAnchor(actual('2019-06-01')), set('2019-06-28')).plan.areas[0]?.anchors,
    ).toMatchObject({ publicationDate: actual('2019-06-28') })
  })

  it('keeps the plan beside what happened', () => {
    const { plan } = accepted(
      withAnchor(planned('2019-06-14')),
      set('2019-06-28', { as: 'actual' }),
    )
    expect(plan.areas[0]?.anchors['publicationDate']).toEqual({
      ...planned('2019-06-14'),
      ...actual('2019-06-28'),
    })
  })

  it('keeps the words as written beside the date', () => {
    const date = { edtf: '../2019-02', asWritten: 'by February 2019' }
    const { plan } = accepted(withAnchor(null), set('', { date }))
    expect(plan.areas[0]?.anchors['publicationDate']?.planned).toEqual(date)
  })

  it('keeps no blanks around the date', () => {
    const { plan } = accepted(withAnchor(null), set(' 2019-06-28\n'))
    expect(plan.areas[0]?.anchors['publicationDate']?.planned?.edtf).toBe('2019-06-28')
  })

  it.each([
    ['2019-02-29', /not a date that exists/],
    ['2019-02-30', /not a date that exists/],
    ['next week', /Type a date as/],
    ['2019-06-30/2019-06-01', /ends before it starts/],
  ])('%s is refused', (date, reason) => {
    expect(refused(buildPlan(), set(date))).toMatch(reason)
  })

  it.each([
    ['2019-07-15', 'today', true],
    ['2019-07-16', 'tomorrow', false],
    ['2019-07', 'this month', true],
    ['2019-08', 'next month', false],
    ['../2019-08', 'by next month', false],
  ])('as actual, on %s, %s: %s', (date, _when, possible) => {
    expect(take(buildPlan(), set(date, { as: 'actual' })).ok).toBe(possible)
  })

  it('that has happened can’t be corrected into the future either', () => {
    expect(refused(withAnchor(actual('2019-06-28')), set('2019-07-16'))).toContain('after today')
  })

  it.each([
    [set('2019-06-28', { area: 'area-x' }), /no area “area-x”/],
    [set('2019-06-28', { anchor: 'publicationDay' }), /Use one of: publicationDate/],
    [set('2019-06-28', { anchor: '__proto__' }), /not a date that others count from/],
    [set('2019-06-28', { as: 'maybe' }), /must be "planned" or "actual"/],
    [set('2019-06-28', { colour: 'red' }), /no place for/],
    [{ action: 'fly' }, /of no kind known here/],
    ['set it', /./],
    [null, /./],
  ])('%j is refused', (action, reason) => {
    expect(refused(buildPlan(), action)).toMatch(reason)
  })

  it('makes no sense in a plan without a framework', () => {
    const result = applyAction(buildPlan(), set('2019-06-28'), { framework: null, today: TODAY })
    expect(result.ok ? '' : result.problems[0]?.message).toContain('no framework')
  })
})

const held = (change: Partial<MilestoneInput> = {}, areas = 1) =>
  buildPlan({
    areas: [
      buildArea({ anchors: { publicationDate: null } }),
      buildArea({ id: 'area-s', name: 'Southshire', anchors: { publicationDate: null } }),
    ].slice(0, areas),
    milestones: [
      milestone({
        title: 'Publish',
        when: { edtf: '2019-06' },
        sets: 'publicationDate',
        ...change,
      }),
    ],
  })

describe('a date that a milestone holds', () => {
  it('is changed in the milestone, so that it is held once', () => {
    const { plan, said } = accepted(held(), set('2019-06-28'))
    expect(plan.milestones[0]?.when).toEqual({ edtf: '2019-06-28' })
    expect(plan.areas[0]?.anchors).not.toHaveProperty('publicationDate')
    expect(said).toContain('by the milestone “Publish”')
    expect(anchor(plan, 'publicationDate')).toMatchObject({ restsOn: 'planned' })
  })

  it('is recorded as done in the milestone', () => {
    const { plan } = accepted(held(), set('2019-06-28', { as: 'actual' }))
    expect(plan.milestones[0]?.done).toEqual({ when: { edtf: '2019-06-28' } })
    expect(anchor(plan, 'publicationDate')).toMatchObject({
      restsOn: 'actual',
      reading: { edtf: '2019-06-28' },
    })
  })

  it('for several areas is not changed for one of them', () => {
    expect(refused(held({}, 2), set('2019-06-28'))).toContain('also sets it for Southshire')
  })

  it('done can’t be planned again, nor moved into the future', () => {
    const done = held({ done: {} })
    expect(refused(done, set('2019-06-28', { as: 'planned' }))).toContain('recorded as done')
    expect(refused(done, set('2019-07-16'))).toContain('after today')
    expect(accepted(done, set('2019-06-28')).said).toContain('(actual)')
  })

  it('can’t be cleared but with the milestone', () => {
    const clear = { action: 'clear-anchor', area: 'area-n', anchor: 'publicationDate' }
    expect(refused(held(), clear)).toContain('held by the milestone “Publish”')
  })

  it('may be recorded as not yet, unless it is done', () => {
    const not = {
      action: 'record-not-yet',
      area: 'area-n',
      anchor: 'publicationDate',
      asAt: '2019-07-01',
    }
    const { plan } = accepted(held(), not)
    expect(anchor(plan, 'publicationDate')).toMatchObject({ notYet: '2019-07-01' })
    expect(refused(held({ done: {} }), not)).toContain('recorded as done')
  })
})

describe('recording that something had not happened', () => {
  const not = (asAt: string) => ({
    action: 'record-not-yet',
    area: 'area-n',
    anchor: 'publicationDate',
    asAt,
  })

  it('keeps the day, and is another thing than recording nothing', () => {
    const { plan, said } = accepted(withAnchor(null), not('2019-07-15'))
    expect(plan.areas[0]?.anchors['publicationDate']).toEqual(notYet('2019-07-15'))
    expect(said).toContain('had not happened by 15 July 2019')
  })

  it.each(['2019-07-16', '2019-02-30', 'soon', '2019-07'])('on %s is refused', (asAt) => {
    expect(refused(withAnchor(null), not(asAt))).toContain('today or earlier')
  })

  it('is refused where it is recorded as having happened', () => {
    expect(refused(withAnchor(actual('2019-06-28')), not('2019-07-01'))).toContain('28 June 2019')
  })

  it('can be cleared, and nothing can’t', () => {
    const clear = { action: 'clear-anchor', area: 'area-n', anchor: 'publicationDate' }
    expect(
      accepted(withAnchor(notYet('2019-07-01')), clear).plan.areas[0]?.anchors,
    ).not.toHaveProperty('publicationDate')
    expect(refused(withAnchor(null), clear)).toContain('nothing to clear')
  })
})

describe('a worked example', () => {
  it('takes no action', () => {
    for (const plan of catalogue.examples.values())
      expect(refused(plan, set('2019-06-28'))).toContain('read-only')
  })
})
