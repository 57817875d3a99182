import { describe, expect, it } from 'vitest'
import { chartOf } from '../../src/domain/charts/chart-of.ts'
import { hasView } from '../../src/domain/charts/has-view.ts'
import type { Plan } from '../../src/domain/plan.ts'
import {
  makeArea,
  makeBody,
  makeMilestone,
  makePlan,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'

const PLANS: Record<string, Plan> = {
  'an area under a framework': makePlan(),
  'nothing under a framework': makePlan({ areas: [] }),
  'nothing at all': withoutFramework(makePlan({ areas: [] })),
  'an area without a framework': withoutFramework(makePlan()),
  'a body': withoutFramework(makePlan({ bodies: [makeBody()] })),
  'a milestone with a date': withoutFramework(makePlan({ milestones: [makeMilestone()] })),
  'a milestone that was cancelled': withoutFramework(
    makePlan({ milestones: [makeMilestone({ cancelled: { reason: 'Not needed' } })] }),
  ),
  'a key date under no framework': withoutFramework(
    makePlan({
      areas: [makeArea({ anchors: { implementationDate: { planned: { edtf: '2019-09' } } } })],
    }),
  ),
}

describe('whether there is anything to draw', () => {
  it.each(Object.entries(PLANS))('of %s is told as its charts have it', (_, plan) => {
    const opened = openTestPlan(plan)
    const [boxes, dates] = [chartOf('current', opened), chartOf('timeline', opened)]
    expect(hasView('current', opened)).toBe(boxes.kind === 'boxes' && boxes.boxes.length > 0)
    expect(hasView('timeline', opened)).toBe(dates.kind === 'dates' && dates.rows.length > 0)
  })
})
