import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { buildArea, buildPlan, milestone, type MilestoneInput } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const one = (change: Partial<MilestoneInput> = {}): Plan =>
  buildPlan({ milestones: [milestone({ when: { edtf: '2019-07-01' }, ...change })] })

const complete = (more = {}) => ({
  action: 'complete-milestone',
  id: 'ms-one',
  evidence: [],
  ...more,
})

describe('recording a milestone as done', () => {
  it('keeps the day, and what shows it', () => {
    const evidence = [{ kind: 'minute', text: 'Cabinet, item 5' }]
    const { plan, said } = accepted(one(), complete({ on: { edtf: '2019-07-02' }, evidence }))
    expect(plan.milestones[0]).toMatchObject({ done: { when: { edtf: '2019-07-02' } }, evidence })
    expect(said).toBe('Recorded “One thing” as done (2 July 2019)')
  })

  it('without a day of its own keeps the one planned', () => {
    const { plan, said } = accepted(one(), complete())
    expect(plan.milestones[0]?.done).toEqual({})
    expect(said).toContain('1 July 2019')
  })

  it('without any day says none', () => {
    const undated = buildPlan({ milestones: [milestone({})] })
    expect(accepted(undated, complete()).said).toBe('Recorded “One thing” as done')
  })

  it('again, to add what shows it, leaves the day as it was', () => {
    const done = one({ done: { when: { edtf: '2019-07-02' } } })
    const evidence = [{ kind: 'confirmed-by', text: 'Board manager' }]
    expect(accepted(done, complete({ evidence })).plan.milestones[0]).toMatchObject({
      done: { when: { edtf: '2019-07-02' } },
      evidence,
    })
  })

  it('again, with nothing new, is refused', () => {
    const when = { edtf: '2019-07-02' }
    expect(refused(one({ done: {} }), complete()).told).toBe(
      '“One thing” is recorded as done already.',
    )
    expect(refused(one({ done: { when } }), complete({ on: when })).told).toContain('already')
  })

  it('is refused on a day still to come, given or planned', () => {
    expect(refused(one(), complete({ on: { edtf: '2019-07-16' } })).told).toContain('after today')
    expect(refused(one({ when: { edtf: '2019-07-16' } }), complete()).told).toContain('after today')
    expect(accepted(one(), complete({ on: { edtf: '2019-07-15' } })).said).toContain('15 July')
  })

  it('is refused where it was cancelled, or is not there', () => {
    const cancelled = one({ cancelled: { reason: 'Merged' } })
    expect(refused(cancelled, complete()).told).toContain('was cancelled')
    expect(refused(one(), { ...complete(), id: 'ms-none' }).told).toContain('no milestone')
  })

  it('takes no address that a browser would run', () => {
    const evidence = [{ kind: 'link', text: 'x', address: 'javascript:alert(1)' }]
    expect(refused(one(), complete({ evidence })).paths).toEqual(['evidence.0.address'])
  })
})

describe('a milestone that is not done after all', () => {
  const reopen = { action: 'reopen-milestone', id: 'ms-one' }

  it('is open again, with its date and what was recorded as evidence', () => {
    const evidence = [{ kind: 'minute' as const, text: 'Cabinet, item 5' }]
    const before = one({ done: { when: { edtf: '2019-07-02' } }, evidence })
    const { plan, said } = accepted(before, reopen)
    expect(plan.milestones[0]).not.toHaveProperty('done')
    expect(plan.milestones[0]).toMatchObject({ when: { edtf: '2019-07-01' }, evidence })
    expect(said).toBe('Recorded “One thing” as not done after all')
  })

  it('is refused where it was never done, or is not there', () => {
    expect(refused(one(), reopen).told).toBe('“One thing” is not recorded as done.')
    expect(refused(one(), { ...reopen, id: 'ms-none' }).paths).toEqual(['id'])
  })
})

describe('cancelling a milestone', () => {
  const cancel = { action: 'cancel-milestone', id: 'ms-one', reason: 'Merged with another' }

  it('keeps it, with the reason', () => {
    const { plan, said } = accepted(one(), cancel)
    expect(plan.milestones[0]?.cancelled).toEqual({ reason: 'Merged with another' })
    expect(said).toBe('Cancelled “One thing”: Merged with another')
  })

  it('again keeps another reason, and refuses the same one', () => {
    const gone = one({ cancelled: { reason: 'Merged with another' } })
    expect(refused(gone, cancel).told).toContain('cancelled already, for that reason')
    const other = { ...cancel, reason: 'Overtaken' }
    expect(accepted(gone, other).plan.milestones[0]?.cancelled?.reason).toBe('Overtaken')
  })

  it('is refused where it is done, without a reason, or not there', () => {
    expect(refused(one({ done: {} }), cancel).told).toContain('recorded as done')
    expect(refused(one(), { ...cancel, reason: ' ' }).told).toContain('is empty')
    expect(refused(one(), { ...cancel, id: 'ms-none' }).paths).toEqual(['id'])
  })
})

describe('taking a cancellation back', () => {
  const restore = { action: 'restore-milestone', id: 'ms-one' }
  const cancelled = { reason: 'Merged with another' }

  it('leaves the milestone as it was before', () => {
    const { plan, said } = accepted(one({ cancelled, clearDays: 5 }), restore)
    expect(plan.milestones).toEqual(one({ clearDays: 5 }).milestones)
    expect(said).toBe('Took “One thing” back into the plan')
  })

  it('is refused where it was not cancelled, or is not there', () => {
    expect(refused(one(), restore).told).toBe('“One thing” is not cancelled.')
    expect(refused(one(), { ...restore, id: 'ms-none' }).paths).toEqual(['id'])
  })

  it('is refused where its key date has another holder by now', () => {
    const sets = 'publicationDate'
    expect(refused(one({ cancelled, sets }), restore).told).toContain(
      'recorded under “Key dates” already',
    )
    const plan = buildPlan({
      areas: [buildArea({ anchors: { [sets]: null } })],
      milestones: [
        milestone({ cancelled, sets }),
        milestone({ id: 'ms-other', title: 'Publish', sets }),
      ],
    })
    expect(refused(plan, restore).told).toContain('takes its date from “Publish” already')
  })
})
