import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/domain/plan-file.ts'
import { stepBack, stepForward } from '../../src/domain/replay.ts'
import { someActions, takeAll } from './random-actions.ts'
import { startingPlan } from './starting-plan.ts'

const AT = '2019-07-15T10:00:00.000Z'

describe('random sequences of accepted actions', { timeout: 120_000 }, () => {
  const start = startingPlan()

  it('give by their journal alone the plan they made, step by step', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        let plan = start
        for (const [n, { after, changes }] of takeAll(start, actions).entries()) {
          plan = stepForward(plan, { revision: n + 1, at: AT, differences: changes })
          expect(plan).toEqual({ ...after, revision: n + 1, changedAt: AT })
          expect(parsePlan(plan).ok).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('give back the plan they started from, the last first', () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const steps = takeAll(start, actions)
        const end = steps.at(-1)?.after ?? start
        const back = steps.reduceRight(
          (plan, { changes }, n) =>
            stepBack(plan, { revision: n + 1, at: AT, differences: changes }, start.changedAt),
          { ...end, revision: steps.length },
        )
        expect(back).toEqual({ ...start, revision: 0 })
      }),
      { numRuns: 150 },
    )
  })
})
