import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { recordedAnchor } from '../../src/domain/recorded-anchor.ts'
import type { Plan } from '../../src/domain/plan.ts'
import {
  actual,
  buildArea,
  buildPlan,
  milestone,
  notYet,
  planned,
  type AnchorInput,
  type MilestoneInput,
} from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const two = (
  north: AnchorInput | null = null,
  south: AnchorInput | null = null,
  milestones: MilestoneInput[] = [],
): Plan =>
  buildPlan({
    areas: [
      buildArea({ anchors: { publicationDate: north } }),
      buildArea({ id: 'area-s', name: 'Southshire', anchors: { publicationDate: south } }),
    ],
    milestones,
  })

const set = (to: Record<string, unknown>, areas: string[] = ['area-n', 'area-s']) => ({
  action: 'set-anchors',
  areas,
  anchor: 'publicationDate',
  to,
})
const planFor = (edtf: string, more = {}) => set({ as: 'planned', date: { edtf, ...more } })
const happened = (edtf: string) => set({ as: 'actual', date: { edtf } })

const recordsOf = (plan: Plan) => plan.areas.map(({ anchors }) => anchors['publicationDate'])

describe('one date for several areas', () => {
  it('is set in each, as one change with its words and its source', () => {
    const source = { text: 'paragraph 13' }
    const date = { asWritten: 'by the end of June', source }
    const { plan, said } = accepted(two(), planFor('2019-06', date))
    expect(recordsOf(plan)).toEqual([
      { planned: { edtf: '2019-06', ...date } },
      { planned: { edtf: '2019-06', ...date } },
    ])
    expect(said).toBe(
      'Set publication date of Northshire and Southshire (planned): June 2019 (“by the end of June”)',
    )
  })

  it('is set once in an area that is named twice, and in no other', () => {
    const { plan, said } = accepted(
      two(),
      set({ as: 'planned', date: { edtf: '2019-06-28' } }, ['area-n', 'area-n']),
    )
    expect(recordsOf(plan)).toEqual([planned('2019-06-28'), undefined])
    expect(said).toBe('Set publication date of Northshire (planned): 28 June 2019')
  })

  it('as it happened stands beside what was planned, and ends that it had not', () => {
    const before = two({ ...planned('2019-06-14'), ...notYet('2019-07-01') }, notYet('2019-07-01'))
    const { plan } = accepted(before, happened('2019-07-02'))
    expect(recordsOf(plan)).toEqual([
      { ...planned('2019-06-14'), ...actual('2019-07-02') },
      actual('2019-07-02'),
    ])
  })

  it('planned keeps that it had not happened by a day', () => {
    const { plan } = accepted(two(notYet('2019-07-01')), planFor('2019-08-01'))
    expect(recordsOf(plan)[0]).toEqual({ ...planned('2019-08-01'), ...notYet('2019-07-01') })
  })

  it.each([
    ['2019-07-14', true],
    ['2019-07-15', true],
    ['2019-07-16', false],
    ['2019-07', true],
    ['2019-08', false],
  ])('cannot have happened on %s as on 15 July 2019: %j', (edtf, possible) => {
    if (possible) expect(accepted(two(), happened(edtf)).plan).toBeDefined()
    else expect(refused(two(), happened(edtf)).told).toContain('after today, 15 July 2019')
  })

  it.each([
    [{ areas: ['area-x', 'area-n', 'area-y'] }, /no area “area-x”.*no area “area-y”/],
    [{ areas: [] }, /./],
    [{ anchor: 'publicationDay' }, /not a date that others count from/],
    [{ anchor: '__proto__' }, /not a date that others count from/],
    [{ to: { as: 'planned' } }, /./],
    [{ to: { as: 'planned', date: { edtf: '2019-02-29' } } }, /not a date that exists/],
    [{ to: { as: 'perhaps', date: { edtf: '2019-06-28' } } }, /./],
    [{ to: { as: 'none' } }, /./],
  ])('with %j is refused', (change, reason) => {
    expect(refused(two(), { ...planFor('2019-06-28'), ...change }).told).toMatch(reason)
  })

  it('makes no sense in a plan without a framework', () => {
    const result = applyAction(two(), planFor('2019-06-28'), { framework: null, today: TODAY })
    expect(result.ok ? '' : result.problems[0]?.message).toContain('no framework')
  })
})

const setter = (change: Partial<MilestoneInput> = {}) =>
  milestone({ title: 'Publish', when: { edtf: '2019-06' }, sets: 'publicationDate', ...change })

describe('a date that a milestone holds', () => {
  it('for all the areas asked for is changed once, in the milestone', () => {
    const { plan, said } = accepted(two(null, null, [setter()]), planFor('2019-06-28'))
    expect(plan.milestones[0]?.when).toEqual({ edtf: '2019-06-28' })
    expect(recordsOf(plan)).toEqual([undefined, undefined])
    expect(said).toContain(': 28 June 2019, by the milestone “Publish”')
  })

  it('for another area as well is refused with that area’s name', () => {
    const plan = two(null, null, [setter()])
    const action = set({ as: 'planned', date: { edtf: '2019-06-28' } }, ['area-n'])
    expect(refused(plan, action).told).toContain('which also sets it for Southshire')
  })

  it('for one of them is set in the milestone, and in the other area’s own record', () => {
    const plan = two(null, planned('2019-06-01'), [setter({ areas: ['area-n'] })])
    const { plan: after } = accepted(plan, happened('2019-07-01'))
    expect(after.milestones[0]?.done).toEqual({ when: { edtf: '2019-07-01' } })
    expect(recordsOf(after)).toEqual([
      undefined,
      { ...planned('2019-06-01'), ...actual('2019-07-01') },
    ])
  })

  it('by a milestone for each area is set in both', () => {
    const plan = two(null, null, [
      setter({ areas: ['area-n'] }),
      setter({ id: 'ms-two', title: 'Publish too', areas: ['area-s'] }),
    ])
    const { plan: after, said } = accepted(plan, planFor('2019-06-28'))
    expect(after.milestones.map(({ when }) => when?.edtf)).toEqual(['2019-06-28', '2019-06-28'])
    expect(said).toContain('by the milestones “Publish” and “Publish too”')
  })

  it('and that is done is not planned again', () => {
    const plan = two(null, null, [setter({ done: {} })])
    expect(refused(plan, planFor('2019-06-28')).told).toContain('is recorded as done')
  })

  it('can’t be cleared but with the milestone; that it had not happened can', () => {
    const plan = two(null, notYet('2019-07-01'), [setter()])
    const none = (what: string) => set({ as: 'none', what }, ['area-s'])
    expect(refused(plan, none('planned')).told).toContain('held by the milestone “Publish”')
    expect(recordsOf(accepted(plan, none('not-yet')).plan)[1]).toBeUndefined()
  })
})

describe('that something had not happened', () => {
  const not = (asAt: string, more = {}) => set({ as: 'not-yet', asAt, ...more })

  it('is recorded for each area, with where it is written', () => {
    const source = { text: 'Board, item 2' }
    const { plan, said } = accepted(two(planned('2019-06-28')), not('2019-07-15', { source }))
    expect(recordsOf(plan)).toEqual([
      { ...planned('2019-06-28'), notYet: { asAt: '2019-07-15', source } },
      { notYet: { asAt: '2019-07-15', source } },
    ])
    expect(said).toBe(
      'Recorded that publication date of Northshire and Southshire had not happened by 15 July 2019',
    )
  })

  it.each(['2019-07-16', '2019-02-29', '2019-07', 'today'])('by %s is refused', (asAt) => {
    expect(refused(two(), not(asAt))).toEqual({
      paths: ['asAt'],
      told: 'Give the day on which it had not happened, today or earlier.',
    })
  })

  it('is refused for all where it has happened in one', () => {
    const plan = two(planned('2019-06-28'), actual('2019-06-28'))
    expect(refused(plan, not('2019-07-01')).told).toContain(
      'Publication date of Southshire is recorded as done (28 June 2019)',
    )
  })
})

describe('taking away what is recorded', () => {
  const none = (what: string, areas?: string[]) => set({ as: 'none', what }, areas)
  const full = { ...planned('2019-06-14'), ...notYet('2019-07-01') }

  it.each([
    ['planned', notYet('2019-07-01'), 'the planned date'],
    ['not-yet', planned('2019-06-14'), 'the note that it had not happened'],
  ])('takes %s alone', (what, left, words) => {
    const { plan, said } = accepted(two(full, full), none(what))
    expect(recordsOf(plan)).toEqual([left, left])
    expect(said).toBe(`Cleared publication date of Northshire and Southshire: ${words}`)
  })

  it('leaves no empty record', () => {
    const { plan } = accepted(two(actual('2019-06-28')), none('actual', ['area-n']))
    expect(plan.areas[0]?.anchors).not.toHaveProperty('publicationDate')
  })

  it('is refused for all where one has nothing of it', () => {
    expect(refused(two(planned('2019-06-14')), none('planned')).told).toBe(
      'Publication date of Southshire: the planned date is not recorded, so there is nothing to clear.',
    )
  })
})

describe('what is recorded of a date', () => {
  const of = (plan: Plan) => recordedAnchor(plan, plan.areas[0]!, 'publicationDate')

  it('is nothing where nothing is', () => {
    expect(of(two())).toEqual({
      holder: null,
      planned: null,
      actual: null,
      happened: false,
      notYet: null,
    })
  })

  it('is the area’s own record, in which what happened ends what had not', () => {
    const record = { ...planned('2019-06-14'), ...actual('2019-06-28'), ...notYet('2019-06-20') }
    expect(of(two(record))).toMatchObject({
      planned: { edtf: '2019-06-14' },
      actual: { edtf: '2019-06-28' },
      happened: true,
      notYet: null,
    })
    expect(of(two(notYet('2019-07-01')))).toMatchObject({ notYet: { asAt: '2019-07-01' } })
  })

  it('is what the milestone that holds it says, with the milestone’s source', () => {
    const source = { text: 'paragraph 2' }
    const own = { text: 'paragraph 9' }
    const held = of(two(notYet('2019-07-01'), null, [setter({ source })]))
    expect(held).toMatchObject({
      planned: { edtf: '2019-06', source },
      happened: false,
      notYet: { asAt: '2019-07-01' },
    })
    const done = { when: { edtf: '2019-07-02', source: own } }
    const ended = of(two(notYet('2019-07-01'), null, [setter({ source, done })]))
    expect(ended).toMatchObject({ actual: { source: own }, happened: true, notYet: null })
    expect(of(two(null, null, [setter({ done: {} })]))).toMatchObject({
      actual: null,
      happened: true,
    })
  })
})
