import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, milestone, type MilestoneInput } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const SOURCE = { text: 'minute 7', invented: true as const }
const FIRST_OF_MAY = { edtf: '2019-05-01', asWritten: 'on May Day', source: SOURCE }

const one = (change: Partial<MilestoneInput> = {}): Plan =>
  buildPlan({ milestones: [milestone({ when: { edtf: '2019-04-30' }, ...change })] })

const complete = (more = {}) => ({
  action: 'complete-milestone',
  id: 'ms-one',
  evidence: [],
  ...more,
})
const bulk = (more: object) => ({ action: 'change-milestones', ids: ['ms-one'], ...more })
const EVIDENCE = [{ kind: 'minute', text: 'Cabinet, item 5' }]

describe('a milestone that is done, recorded as done again', () => {
  const done = one({ done: { when: FIRST_OF_MAY } })

  it('on the same date keeps where that date is written', () => {
    const on = { edtf: '2019-05-01', asWritten: 'on May Day' }
    const { plan } = accepted(done, complete({ on, evidence: EVIDENCE }))
    expect(plan.milestones[0]).toMatchObject({ done: { when: FIRST_OF_MAY }, evidence: EVIDENCE })
  })

  it('on the same date takes another source, and on another date loses the old one', () => {
    const other = { edtf: '2019-05-01', source: { text: 'minute 8' } }
    expect(accepted(done, complete({ on: other })).plan.milestones[0]?.done?.when).toEqual(other)
    const on = { edtf: '2019-05-02' }
    expect(accepted(done, complete({ on })).plan.milestones[0]?.done?.when).toEqual(on)
  })

  it('on a day that is not known has no day of its own any more', () => {
    const undated = one({ when: undefined, done: { when: FIRST_OF_MAY } })
    const { plan, said } = accepted(undated, complete({ on: null, evidence: EVIDENCE }))
    expect(plan.milestones[0]).toMatchObject({ done: {}, evidence: EVIDENCE })
    expect(plan.milestones[0]?.done).toEqual({})
    expect(said).toBe('Took away the day on which “One thing” was done')
    expect(accepted(done, complete({ on: null })).said).toBe(
      'Took away the day on which “One thing” was done, so it is done as planned (30 April 2019)',
    )
  })

  it('on no day is refused where the planned one would stand for it and is still to come', () => {
    const ahead = one({ when: { edtf: '2019-07-16' }, done: { when: FIRST_OF_MAY } })
    expect(refused(ahead, complete({ on: null })).told).toContain('after today')
    const today = one({ when: { edtf: '2019-07-15' }, done: { when: FIRST_OF_MAY } })
    expect(accepted(today, complete({ on: null })).plan.milestones[0]?.done).toEqual({})
  })

  it('on no day, where none was recorded, is done and nothing more', () => {
    expect(accepted(one(), complete({ on: null })).said).toBe(
      'Recorded “One thing” as done (30 April 2019)',
    )
    expect(refused(one({ done: {} }), complete({ on: null })).told).toContain('done already')
  })
})

describe('the same date for several milestones', () => {
  const state = { is: 'done', on: { edtf: '2019-05-01' } }

  it('leaves one alone that is done on that date already', () => {
    const own = one({ done: { when: FIRST_OF_MAY } })
    expect(refused(own, bulk({ state })).told).toContain('recorded of them already')
    const planned = one({ when: FIRST_OF_MAY, done: {} })
    expect(refused(planned, bulk({ state })).told).toContain('recorded of them already')
  })

  it('changes one that is done on another date, or is not done', () => {
    const other = one({ done: { when: { ...FIRST_OF_MAY, edtf: '2019-05-02' } } })
    for (const before of [other, one({ when: FIRST_OF_MAY })])
      expect(accepted(before, bulk({ state })).plan.milestones[0]?.done).toEqual({ when: state.on })
  })

  it('is still refused where one was cancelled', () => {
    const gone = one({ cancelled: { reason: 'Merged' } })
    expect(refused(gone, bulk({ state })).told).toContain('was cancelled')
  })
})

describe('an old note beside a new state', () => {
  const before = { state: 'at-risk', note: 'Police have not agreed', asAt: '2019-01-01' } as const

  it('is taken away, and that is said', () => {
    const state = { is: 'on-track', asAt: '2019-07-15' }
    const { plan, said } = accepted(one({ progress: before }), bulk({ state }))
    expect(plan.milestones[0]?.progress).toEqual({ state: 'on-track', asAt: '2019-07-15' })
    expect(said).toBe('Recorded “One thing” as on track. Took away the note on how it went before')
  })

  it('stays where the state is said again', () => {
    const state = { is: 'at-risk', asAt: '2019-07-15' }
    const { plan, said } = accepted(one({ progress: before }), bulk({ state }))
    expect(plan.milestones[0]?.progress).toEqual({ ...before, asAt: '2019-07-15' })
    expect(said).toBe('Recorded “One thing” as at risk')
  })

  it('makes room for another without a word', () => {
    const state = { is: 'off-track', asAt: '2019-07-15', note: 'No quorum' }
    const { plan, said } = accepted(one({ progress: before }), bulk({ state }))
    expect(plan.milestones[0]?.progress?.note).toBe('No quorum')
    expect(said).toBe('Recorded “One thing” as off track')
  })
})

describe('the same owner for several milestones', () => {
  const police = { organisation: 'org-police', role: 'Inspector', source: SOURCE }

  it('leaves one alone that it owns already, with its role and source', () => {
    const { told } = refused(
      one({ owner: police }),
      bulk({ owner: { organisation: 'org-police' } }),
    )
    expect(told).toContain('recorded of them already')
    const again = { organisation: 'org-police', role: 'Inspector' }
    expect(refused(one({ owner: police }), bulk({ owner: again })).told).toContain('already')
    const both = one({ owner: { ...police, body: 'body-scrutiny' } })
    expect(refused(both, bulk({ owner: { body: 'body-scrutiny' } })).told).toContain('already')
  })

  it('takes another role, and a role alone is another owner', () => {
    for (const owner of [{ organisation: 'org-police', role: 'Clerk' }, { role: 'Inspector' }])
      expect(accepted(one({ owner: police }), bulk({ owner })).plan.milestones[0]?.owner).toEqual(
        owner,
      )
    const clerk = { role: 'Clerk', source: SOURCE }
    expect(refused(one({ owner: clerk }), bulk({ owner: { role: 'Clerk' } })).told).toContain(
      'already',
    )
  })
})
