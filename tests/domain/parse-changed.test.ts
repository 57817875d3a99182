import { describe, expect, it } from 'vitest'
import { parseChanged } from '../../src/domain/parse-changed.ts'
import { parsePlan } from '../../src/domain/plan-file.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, milestone } from './build-plan.ts'

const plan = buildPlan()
const [ours] = plan.milestones

const problems = (after: Plan): string[] => {
  const parsed = parseChanged(plan, after)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path} ${message}`)
}

describe('a plan after a change', () => {
  it('reads as its whole file would', () => {
    for (const change of [
      { title: 'Another' },
      {
        milestones: [...plan.milestones, ...buildPlan({ milestones: [milestone({})] }).milestones],
      },
      { archivedOn: '2019-10-01' },
      { areas: [], bodies: [], milestones: [], organisations: [] },
    ]) {
      const after = { ...plan, ...change, revision: 1 } as Plan
      expect(parseChanged(plan, after)).toEqual(parsePlan(JSON.parse(JSON.stringify(after))))
    }
  })

  it('keeps what did not change as it is', () => {
    const parsed = parseChanged(plan, { ...plan, title: 'Another' })
    expect(parsed.ok && parsed.value.milestones).toBe(plan.milestones)
  })

  it('loses a field that is taken away', () => {
    const parsed = parseChanged(plan, { ...plan, framework: undefined })
    expect(parsed.ok && 'framework' in parsed.value).toBe(false)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['a title of nothing', { title: ' ' }, 'title is empty'],
    ['an unknown field', { colour: 'red' }, 'colour has no place in a plan'],
    [
      'a date that is none',
      { milestones: [{ ...ours, when: { edtf: '2019-02-30' } }] },
      'milestones.0.when',
    ],
    ['another format', { format: 4 }, 'format'],
  ])('with %s is refused', (_what, change, why) => {
    expect(problems({ ...plan, ...change }).join()).toContain(why)
  })
})
