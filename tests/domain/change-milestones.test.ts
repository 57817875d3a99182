import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, milestone } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const DONE = { id: 'ms-done', title: 'Done thing', done: {}, when: { edtf: '2019-05-01' } }
const GONE = { id: 'ms-gone', title: 'Gone thing', cancelled: { reason: 'Merged' } }

const some = (): Plan =>
  buildPlan({
    milestones: [
      milestone({ id: 'ms-a', title: 'A', when: { edtf: '2019-07-01' } }),
      milestone({ id: 'ms-b', title: 'B', when: { edtf: '2019-07-16' } }),
      milestone({
        id: 'ms-c',
        title: 'C',
        owner: { organisation: 'org-police' },
        progress: { state: 'on-track', note: 'A room is booked', asAt: '2019-06-01' },
      }),
      milestone(DONE),
      milestone(GONE),
    ],
  })

const change = (ids: string[], more: object) => ({ action: 'change-milestones', ids, ...more })
const titles = (plan: Plan, test: (one: Plan['milestones'][number]) => boolean): string[] =>
  plan.milestones.filter(test).map(({ title }) => title)

describe('changing several milestones', () => {
  it('gives them another owner, and counts those that had another before', () => {
    const owner = { organisation: 'org-police' }
    const { plan, said } = accepted(some(), change(['ms-a', 'ms-b', 'ms-c'], { owner }))
    expect(titles(plan, (one) => one.owner?.organisation === 'org-police')).toEqual(['A', 'B', 'C'])
    expect(said).toBe('Changed the owner of 2 milestones to Northshire Police')
  })

  it('takes their owner away', () => {
    const { plan, said } = accepted(some(), change(['ms-a', 'ms-c'], { owner: null }))
    expect(titles(plan, (one) => one.owner === undefined)).toEqual(['A', 'C'])
    expect(said).toBe('Took the owner of 2 milestones away')
  })

  it('of one names it, and one named twice is one', () => {
    const owner = { body: 'body-scrutiny', role: 'Chair' }
    expect(accepted(some(), change(['ms-a', 'ms-a'], { owner })).said).toBe(
      'Changed the owner of “A” to Scrutiny Committee, Chair',
    )
  })

  it('records how they go; a note on how it went before goes', () => {
    const state = { is: 'at-risk', asAt: '2019-07-15' }
    const { plan, said } = accepted(some(), change(['ms-a', 'ms-c'], { state }))
    expect(plan.milestones[0]?.progress).toEqual({ state: 'at-risk', asAt: '2019-07-15' })
    expect(plan.milestones[2]?.progress).toEqual({ state: 'at-risk', asAt: '2019-07-15' })
    expect(said).toBe(
      'Recorded 2 milestones as at risk. Took away the note on how one of them went before',
    )
    const noted = { is: 'off-track', note: 'No quorum' }
    expect(
      accepted(some(), change(['ms-c'], { state: noted })).plan.milestones[2]?.progress,
    ).toEqual({ state: 'off-track', note: 'No quorum' })
  })

  it('records them as done, on a day or on the days planned', () => {
    const on = { edtf: '2019-07-15' }
    const dated = accepted(some(), change(['ms-a', 'ms-b'], { state: { is: 'done', on } }))
    expect(titles(dated.plan, ({ done }) => done?.when?.edtf === '2019-07-15')).toEqual(['A', 'B'])
    expect(dated.said).toBe('Recorded 2 milestones as done (15 July 2019)')
    const planned = accepted(some(), change(['ms-a', 'ms-c'], { state: { is: 'done' } }))
    expect(planned.plan.milestones[0]?.done).toEqual({})
    expect(planned.said).toBe('Recorded 2 milestones as done')
  })

  it('cancels them, each with the reason', () => {
    const state = { is: 'cancelled', reason: 'Overtaken by events' }
    const { plan, said } = accepted(some(), change(['ms-a', 'ms-b'], { state }))
    expect(titles(plan, ({ cancelled }) => cancelled?.reason === state.reason)).toEqual(['A', 'B'])
    expect(said).toBe('Cancelled 2 milestones: Overtaken by events')
  })

  it('takes an owner and a state at once', () => {
    const given = { owner: { role: 'Clerk' }, state: { is: 'on-track' } }
    expect(accepted(some(), change(['ms-a', 'ms-b'], given)).said).toBe(
      'Changed the owner of 2 milestones to Clerk. Recorded 2 milestones as on track',
    )
  })

  it.each([
    [{ is: 'done' }, ['ms-a', 'ms-b'], '“B” cannot have happened on 16 July 2019'],
    [{ is: 'done', on: { edtf: '2019-07-16' } }, ['ms-a'], 'after today'],
    [{ is: 'done' }, ['ms-a', 'ms-gone'], '“Gone thing” was cancelled'],
    [{ is: 'cancelled', reason: 'x' }, ['ms-a', 'ms-done'], '“Done thing” is recorded as done.'],
    [{ is: 'cancelled', reason: 'x' }, ['ms-gone'], 'is cancelled already'],
    [{ is: 'cancelled', reason: ' ' }, ['ms-a'], 'is empty'],
    [{ is: 'on-track' }, ['ms-a', 'ms-done'], '“Done thing” is recorded as done'],
    [{ is: 'on-track' }, ['ms-gone'], '“Gone thing” was cancelled.'],
    [{ is: 'on-track', asAt: '2019-07-16' }, ['ms-a'], 'Nobody can have said on 16 July 2019'],
    [{ is: 'on-track' }, ['ms-a', 'ms-none'], 'no milestone “ms-none”'],
    [{ is: 'finished' }, ['ms-a'], 'is of no kind'],
  ])('%j of %j is refused as a whole', (state, ids, reason) => {
    expect(refused(some(), change(ids, { state })).told).toContain(reason)
  })

  it('notes something of them and leaves their state and its day as they are', () => {
    const { plan, said } = accepted(
      some(),
      change(['ms-a', 'ms-c', 'ms-done'], { note: 'Ask the clerk' }),
    )
    expect(said).toBe('Noted on 3 milestones: “Ask the clerk”')
    const noted = { note: 'Ask the clerk', asAt: '2019-07-15' }
    expect(plan.milestones.map(({ progress }) => progress)).toEqual([
      noted,
      undefined,
      { state: 'on-track', note: 'Ask the clerk', asAt: '2019-06-01' },
      noted,
      undefined,
    ])
  })

  it('notes something of what it records as done', () => {
    const given = { state: { is: 'done' }, note: 'Signed' }
    const { plan, said } = accepted(some(), change(['ms-a'], given))
    expect(said).toBe('Recorded “A” as done. Noted on “A”: “Signed”')
    expect(plan.milestones[0]).toMatchObject({ done: {}, progress: { note: 'Signed' } })
    expect(refused(plan, change(['ms-a'], given)).told).toContain('recorded of them already')
  })

  it('notes nothing of what is cancelled, and no note too long', () => {
    expect(refused(some(), change(['ms-gone'], { note: 'x' })).told).toBe(
      '“Gone thing” was cancelled.',
    )
    expect(refused(some(), change(['ms-a'], { note: 'x'.repeat(501) })).paths).toEqual(['note'])
  })

  it.each([
    [2, '“M1” and “M2” are'],
    [5, '“M1”, “M2”, “M3”, “M4” and “M5” are'],
    [6, '“M1”, “M2”, “M3”, “M4”, “M5” and 1 more are'],
    [1203, '“M1”, “M2”, “M3”, “M4”, “M5” and 1,198 more are'],
  ])('says in one sentence that %d are planned for days to come', (count, names) => {
    const milestones = Array.from({ length: count }, (_, n) =>
      milestone({ id: `ms-${n}`, title: `M${n + 1}`, when: { edtf: '2019-07-16' } }),
    )
    const ids = milestones.map(({ id }) => id)
    const { told, paths } = refused(
      buildPlan({ milestones }),
      change(ids, { state: { is: 'done' } }),
    )
    expect(told).toBe(
      `${names} planned for days after today, 15 July 2019, so they cannot be done as planned. Give the day on which they were done, or leave them out.`,
    )
    expect(paths).toEqual(['ids'])
  })

  it('says of each reason once which cannot take it', () => {
    const milestones = [
      milestone({ ...GONE, id: 'ms-1', title: 'G1' }),
      milestone({ ...GONE, id: 'ms-2', title: 'G2' }),
      milestone({ ...DONE, id: 'ms-3', title: 'D1' }),
      milestone({ ...DONE, id: 'ms-4', title: 'D2' }),
      milestone({ id: 'ms-5', title: 'Open' }),
    ]
    const told = (state: object) =>
      refused(
        buildPlan({ milestones }),
        change(['ms-1', 'ms-2', 'ms-3', 'ms-4', 'ms-5'], { state }),
      ).told
    expect(told({ is: 'at-risk' })).toBe(
      '“G1” and “G2” were cancelled. “D1” and “D2” are recorded as done, so it no longer matters how they go.',
    )
    expect(told({ is: 'cancelled', reason: 'x' })).toBe(
      '“G1” and “G2” are cancelled already. “D1” and “D2” are recorded as done.',
    )
    expect(told({ is: 'done', on: { edtf: '2019-07-16' } })).toBe(
      '“G1” and “G2” were cancelled, so they cannot be done. “D1”, “D2” and “Open” cannot have been done on 16 July 2019: that is after today, 15 July 2019.',
    )
  })

  it('names every one that cannot take it', () => {
    const state = { is: 'cancelled', reason: 'x' }
    const { told } = refused(some(), change(['ms-done', 'ms-a', 'ms-gone'], { state }))
    expect(told).toContain('“Done thing”')
    expect(told).toContain('“Gone thing”')
  })

  it('is refused where nothing is chosen, given or new, or the owner is not there', () => {
    expect(refused(some(), change([], { owner: null })).told).toContain('at least one milestone')
    expect(refused(some(), change(['ms-a'], {})).told).toContain('Nothing was given')
    const owner = { organisation: 'org-police' }
    expect(refused(some(), change(['ms-c'], { owner })).told).toContain('recorded of them already')
    expect(refused(some(), change(['ms-a'], { owner: { organisation: 'org-x' } })).told).toContain(
      'refers to the organisation "org-x"',
    )
    expect(refused(some(), change(['ms-a'], { owner: {} })).told).toContain('names nobody')
  })
})

const row = (n: number, more: object = {}) => ({
  id: `new-${n}`,
  milestone: { title: `Row ${n}`, when: { edtf: '2019-07-10' } },
  ...more,
})
const add = (milestones: unknown[]) => ({ action: 'add-milestones', milestones })

describe('adding many milestones', () => {
  it('puts them at the end in their order, as one change', () => {
    const { plan, said } = accepted(some(), add([row(2), row(1, { done: {} }), row(3)]))
    expect(plan.milestones.slice(5).map(({ title }) => title)).toEqual(['Row 2', 'Row 1', 'Row 3'])
    expect(plan.milestones[6]?.done).toEqual({})
    expect(said).toBe('Added 3 milestones, 1 of them done')
  })

  it('says how many, or which one', () => {
    expect(accepted(some(), add([row(1), row(2)])).said).toBe('Added 2 milestones')
    expect(accepted(some(), add([row(1)])).said).toBe('Added the milestone “Row 1”')
    expect(accepted(some(), add([row(1, { done: {} })])).said).toBe(
      'Added the milestone “Row 1”, done',
    )
  })

  it('takes 3,000 and refuses one more, or none', () => {
    const rows = Array.from({ length: 3001 }, (_, n) => row(n))
    expect(accepted(some(), add(rows.slice(1))).plan.milestones).toHaveLength(3005)
    expect(refused(some(), add(rows)).told).toContain('more than 3,000')
    expect(refused(some(), add([])).told).toContain('at least one row')
  })

  it('is refused as a whole where one was done on a day to come, at its place', () => {
    const rows = [
      row(1),
      row(2, { done: { when: { edtf: '2019-07-16' } } }),
      { id: 'new-3', milestone: { title: 'Late', when: { edtf: '2019-08' } }, done: {} },
    ]
    const { paths, told } = refused(some(), add(rows))
    expect(paths).toEqual(['milestones.1', 'milestones.2'])
    expect(told).toContain('16 July 2019')
    expect(told).toContain('August 2019')
  })

  it('is refused under ids that are taken, by the plan or by one another', () => {
    expect(refused(some(), add([row(1), row(1)])).told).toContain('the id "new-1"')
    expect(refused(some(), add([{ ...row(1), id: 'ms-a' }])).told).toContain('the id "ms-a"')
  })
})
