import { describe, expect, it } from 'vitest'
import { readPlanText } from '../../src/domain/plan-file.ts'
import { toJson } from '../../src/exports/json.ts'
import { catalogue, makePlan, openExample, openTestPlan, withoutFramework } from '../make-plan.ts'

describe('the plan as JSON', () => {
  it.each([...catalogue.examples.keys()])('%s reads back as an equal plan', (id) => {
    const opened = openExample(id)
    expect(readPlanText(toJson(opened))).toEqual({ ok: true, value: opened.plan })
  })

  it('says in front what has become of the law', () => {
    const lines = toJson(openExample('authority-2018-19')).split('\n')
    expect(lines[1]).toBe(
      '  "notice": "The move of 2018 to 2020; Working Together was replaced on 15 December 2023 and again on 18 March 2026, and sections 16E to 16Q have been amended. Not legal advice.",',
    )
    expect(lines.at(-1)).toBe('')
  })

  it('reads back without a framework too', () => {
    const plan = withoutFramework(makePlan())
    const text = toJson(openTestPlan(plan))
    expect(readPlanText(text)).toEqual({ ok: true, value: plan })
    expect(JSON.parse(text)).toMatchObject({ notice: 'Not legal advice.' })
  })
})
