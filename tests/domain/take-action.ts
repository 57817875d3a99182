import { expect } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { differences, takeBack } from '../../src/domain/differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { framework } from './build-plan.ts'

/** The day on which these tests act. */
export const TODAY = '2019-07-15'

function take(plan: Plan, action: unknown) {
  const before = structuredClone(plan)
  const result = applyAction(plan, action, { framework, today: TODAY })
  expect(plan).toEqual(before)
  return result
}

/** The plan after an action that is accepted; taken back, it is the plan before. */
export function accepted(plan: Plan, action: unknown): { plan: Plan; said: string } {
  const result = take(plan, action)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  const undone = takeBack(result.value.plan, differences(plan, result.value.plan))
  expect(undone).toEqual({ ok: true, value: plan })
  return result.value
}

/** Where and why an action is refused. */
export function refused(plan: Plan, action: unknown): { paths: string[]; told: string } {
  const result = take(plan, action)
  if (result.ok) throw new Error(`Accepted: ${result.value.said}`)
  return {
    paths: result.problems.map(({ path }) => path),
    told: result.problems.map(({ message }) => message).join(' '),
  }
}
