import { describe, expect, it } from 'vitest'
import { changePlan } from '../../src/actions/change-plan.ts'
import { openPlan } from '../../src/actions/library.ts'
import { newPlan } from '../../src/actions/new-plan.ts'
import { revisionOn } from '../../src/actions/plan-at.ts'
import { tempShelf } from './temp-shelf.ts'

describe('the last revision of a day', () => {
  const entries = [
    { revision: 0, at: '2019-06-29T22:59:59.000Z' },
    // Half past midnight in London, in summer time.
    { revision: 1, at: '2019-06-29T23:30:00.000Z' },
    { revision: 2, at: '2019-07-05T09:00:00.000Z' },
    // The clock was put back by a week.
    { revision: 3, at: '2019-06-28T09:00:00.000Z' },
    { revision: 4, at: '2019-07-31T22:30:00.000Z' },
  ]

  it.each([
    ['2019-06-28', null],
    ['2019-06-29', 0],
    ['2019-06-30', 1],
    ['2019-07-04', 1],
    ['2019-07-05', 3],
    ['2019-07-30', 3],
    ['2019-07-31', 4],
    ['2199-12-31', 4],
  ])('on %s is %s', (day, revision) => {
    expect(revisionOn(entries, day)).toBe(revision)
  })
})

/** A plan to which something was done on each of some days. */
async function over(days: readonly string[]) {
  const shelf = tempShelf()
  let now = `${days[0]}T09:00:00.000Z`
  const clocked = { ...shelf, now: () => now, today: () => now.slice(0, 10) }
  await newPlan(clocked, { id: 'ours', from: 'leicestershire-rutland', by: 'Tester' })
  for (const day of days.slice(1)) {
    now = `${day}T09:00:00.000Z`
    const action = { action: 'name-plan', title: `As on ${day}` } as const
    const done = await changePlan(clocked, 'ours', action, { by: 'Tester' })
    if (!done.ok) throw new Error(done.problems[0]?.message)
  }
  return clocked
}

const DAYS = ['2019-06-01', '2019-06-03', '2019-06-10', '2019-07-01', '2019-09-01']

describe('a plan as at a day', () => {
  it.each([
    ['2019-06-02', 0],
    ['2019-06-03', 1],
    ['2019-06-09', 1],
    ['2019-06-10', 2],
    ['2019-08-31', 3],
    ['2019-09-01', 4],
  ])('%s is the plan of revision %i, whole', async (asAt, revision) => {
    const shelf = await over(DAYS.slice(0, revision + 1))
    const then = await openPlan(shelf, 'ours')
    const all = await over(DAYS)
    const opened = await openPlan(all, 'ours', { asAt })
    if (!opened.ok || !then.ok) throw new Error('could not be opened')
    // Each of the two plans has ids of its own making, in the same order.
    expect(opened.value.plan).toEqual(then.value.plan)
    expect([opened.value.today, opened.value.asAt]).toEqual([asAt, asAt])
  })

  it('can be looked at on another day', async () => {
    const opened = await openPlan(await over(DAYS), 'ours', {
      asAt: '2019-06-03',
      today: '2019-10-01',
    })
    expect(
      opened.ok && [opened.value.today, opened.value.asAt, opened.value.plan.revision],
    ).toEqual(['2019-10-01', '2019-06-03', 1])
  })

  it('was not there before it was made, and an example has no past', async () => {
    const shelf = await over(DAYS)
    const before = await openPlan(shelf, 'ours', { asAt: '2019-05-31' })
    expect(before.ok ? '' : before.problems[0]?.message).toBe(
      'Its history begins on 1 June 2019, after 31 May 2019.',
    )
    const example = await openPlan(shelf, 'leicestershire-rutland', { asAt: '2019-05-31' })
    expect(example.ok ? '' : example.problems[0]?.message).toContain('worked example')
  })
})
