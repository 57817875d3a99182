import { changePlan } from '../../src/actions/change-plan.ts'
import type { Action } from '../../src/domain/change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { makeApp, type Made } from './make-app.ts'
import { planOf, type STATES } from './plan-states.ts'

/** What was done on which day at noon, each to the plan of the day before. */
export type Deeds = readonly (readonly [day: string, action: Action, by?: string])[]

/** A plan in one of its states that was made on a day, and to which something was done on others. */
export async function pastPlan(
  state: keyof typeof STATES,
  made: string,
  deeds: Deeds,
): Promise<Made & { plan: Plan }> {
  const app = makeApp()
  const { shelf } = app.deps
  const { now, today } = shelf
  const at = `${made}T12:00:00.000Z`
  const plan = { ...planOf(state), id: 'ours', revision: 0, createdAt: at, changedAt: at }
  const created = await shelf.store.create(plan, {
    ...{ plan: 'ours', revision: 0, at, by: 'Tester', said: 'Started the plan' },
    action: { action: 'new', plan },
  })
  if (!created.ok) throw new Error(created.problems[0]?.message)
  for (const [day, action, by = 'Tester'] of deeds) {
    shelf.now = () => `${day}T12:00:00.000Z`
    shelf.today = () => day
    const done = await changePlan(shelf, 'ours', action, { by })
    if (!done.ok) throw new Error(done.problems[0]?.message)
  }
  Object.assign(shelf, { now, today })
  return { ...app, plan }
}
