import { describe, expect, it } from 'vitest'
import { checkStatedDeadlines } from '../../src/domain/findings/advice.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { applyAction } from '../../src/domain/change.ts'
import { buildPlan, open } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const plan = buildPlan()
const STATED = {
  requirement: 'publish-arrangements',
  basis: 'law',
  when: { edtf: '2019-06', asWritten: 'statutory deadline of June 2019' },
}
const add = (stated: object, id = 'sd-new') => ({ action: 'add-stated-deadline', id, stated })
const change = (fields: object, id = 'sd-new') => ({
  action: 'change-stated-deadline',
  id,
  change: fields,
})
const remove = (id: string) => ({ action: 'remove-stated-deadline', id })
const found = (one: Plan): string[] =>
  checkStatedDeadlines(open(one, TODAY)).map(({ message }) => message)

describe('a deadline as a paper states it', () => {
  it('is added, and held against the basis that it claims', () => {
    const { plan: next, said } = accepted(plan, add({ ...STATED, milestone: 'ms-decision' }))
    expect(said).toBe(
      'Added what a paper states as the deadline of “Publish the arrangements”: “statutory deadline of June 2019”',
    )
    expect(next.statedDeadlines).toEqual([{ id: 'sd-new', ...STATED, milestone: 'ms-decision' }])
    expect(found(next)[0]).toContain('the day is 30 June 2019 (SI 2018/497 reg 5(1))')
  })

  it.each([
    ['2019-06-29', 1],
    ['2019-06-30', 0],
    ['../2019-06-30', 0],
    ['2019-07-01', 1],
  ])('as %s differs from the law %i time', (edtf, times) => {
    expect(found(accepted(plan, add({ ...STATED, when: { edtf } })).plan)).toHaveLength(times)
  })

  it.each([
    [{ ...STATED, requirement: 'nothing' }, 'sd-new', 'requirement'],
    [{ ...STATED, basis: 'nothing' }, 'sd-new', 'basis'],
    [{ ...STATED, milestone: 'ms-x' }, 'sd-new', 'milestone'],
    [{ ...STATED, when: { edtf: '2019-02-29' } }, 'sd-new', 'stated.when.edtf'],
    [{ ...STATED, speaksOf: 'x'.repeat(201) }, 'sd-new', 'stated.speaksOf'],
  ])('is not added from %j', (stated, id, path) => {
    expect(refused(plan, add(stated, id)).paths).toEqual([path])
  })

  it('is not added twice under one id, nor where there is no law to hold it against', () => {
    const { plan: next } = accepted(plan, add(STATED))
    expect(refused(next, add(STATED)).paths).toEqual(['id'])
    const { framework: _, ...lawless } = plan
    const result = applyAction(lawless, add(STATED), { framework: null, today: TODAY })
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'requirement' }] })
  })

  it('is changed field by field, and says which', () => {
    const { plan: next } = accepted(plan, add({ ...STATED, source: { text: 'paragraph 9' } }))
    const done = accepted(
      next,
      change({ basis: 'guidance', when: { edtf: '2019-06-29' }, milestone: null, source: null }),
    )
    expect(done.said).toBe(
      'Changed what a paper states as the deadline of “Publish the arrangements”: the basis it claims, the date and the source',
    )
    expect(done.plan.statedDeadlines).toEqual([
      {
        id: 'sd-new',
        requirement: 'publish-arrangements',
        basis: 'guidance',
        when: { edtf: '2019-06-29' },
      },
    ])
    expect(found(done.plan)).toEqual([])
  })

  it('is refused where nothing would be different, or it is not there', () => {
    const { plan: next } = accepted(plan, add(STATED))
    expect(refused(next, change(STATED)).told).toBe(
      'Nothing was changed, so there is nothing to save.',
    )
    expect(refused(next, change({ basis: 'nothing' })).paths).toEqual(['basis'])
    expect(refused(plan, change(STATED)).told).toBe('The plan has no stated deadline “sd-new”.')
    expect(refused(plan, remove('sd-new')).told).toBe('The plan has no stated deadline “sd-new”.')
  })

  it('is removed', () => {
    const { plan: next } = accepted(plan, add({ ...STATED, when: { edtf: '2019-06-29' } }))
    const { plan: back, said } = accepted(next, remove('sd-new'))
    expect(back).toEqual(plan)
    expect(said).toBe('Removed a stated deadline: “29 June 2019”')
  })
})
