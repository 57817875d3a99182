import { describe, expect, it } from 'vitest'
import { changePlan } from '../../src/actions/change-plan.ts'
import { newPlan } from '../../src/actions/new-plan.ts'
import type { Action } from '../../src/domain/change.ts'
import { makeApp } from './make-app.ts'

describe('the schedule page', () => {
  it('shows each change at the next look, and nothing of what was there before', async () => {
    const { deps, page } = makeApp()
    const made = await newPlan(deps.shelf, { id: 'ours', from: 'leicestershire-rutland', by: 'me' })
    if (!made.ok) throw new Error('not made')
    const { plan } = made.value.opened
    const look = (): Promise<string> => page('/plans/ours/schedule')
    const take = async (action: Action): Promise<void> => {
      const done = await changePlan(deps.shelf, 'ours', action, { by: 'me' })
      expect(done.ok).toBe(true)
    }
    expect(await look()).toContain('Planned: 29 September 2019, which would be one day late')
    for (const { id: area } of plan.areas)
      await take({
        action: 'set-anchor',
        area,
        anchor: 'implementationDate',
        date: { edtf: '2019-09-28' },
      })
    const moved = await look()
    expect(moved).toContain('Planned: 28 September 2019, which would be in time')
    expect(moved).not.toContain('one day late')
    const report = plan.milestones.find(({ about }) => about?.kind === 'report')
    const id = report?.id ?? ''
    await take({
      action: 'change-milestone',
      id,
      change: { title: 'Bring out the last report', owner: { role: 'Clerk to the board' } },
    })
    const renamed = await look()
    expect(renamed).toContain('Bring out the last report')
    expect(renamed).toContain('Clerk to the board')
    expect(renamed).not.toContain(report?.title)
  })
})
