import { describe, expect, it } from 'vitest'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { RequirementRecord } from '../../src/domain/plan.ts'
import { linesOf } from '../../views/schedule/lines.ts'
import { makeArea, makeMilestone, makePlan, openTestPlan } from '../make-plan.ts'

const AREAS = [
  makeArea(),
  makeArea({ id: 'area-two2', name: 'Otherham' }),
  makeArea({ id: 'area-three3', name: 'Thirdley' }),
]

const record = (area: string, more: Partial<RequirementRecord> = {}): RequirementRecord => ({
  id: `rr-${area}`,
  requirement: 'publish-arrangements',
  area,
  evidence: [],
  dependsOn: [],
  ...more,
})

const linesFor = (opened: OpenPlan, id: string) =>
  linesOf(opened).filter(({ entry }) => entry.id === id)

const publishing = (records: readonly RequirementRecord[]) =>
  linesFor(
    openTestPlan(makePlan({ areas: AREAS, requirementRecords: [...records] })),
    'publish-arrangements',
  )

describe('the lines of a schedule', () => {
  it('speak for every area in which an entry is the same, by name and by id', () => {
    const [line, ...others] = publishing([])
    expect(others).toEqual([])
    expect(line?.areas).toEqual(['Otherham', 'Testshire', 'Thirdley'])
    expect(line?.entry.areas).toEqual(['area-two2', 'area-one1', 'area-three3'])
  })

  it('stand apart where areas record other owners, or that it goes otherwise', () => {
    const owner = { role: 'Director' }
    const two = publishing([record('area-one1', { owner }), record('area-two2', { owner })])
    expect(two.map(({ areas }) => areas)).toEqual([['Otherham', 'Testshire'], ['Thirdley']])
    const progress = { state: 'at-risk' as const }
    expect(publishing([record('area-one1', { progress })])).toHaveLength(2)
  })

  it('are those of the plan, the day and the law that are asked for, however often', () => {
    const plan = makePlan({ milestones: [makeMilestone({ when: { edtf: '2019-02-28' } })] })
    const standing = (opened: OpenPlan) => linesFor(opened, 'ms-one1')[0]?.entry.standing
    expect(standing(openTestPlan(plan, '2019-01-30'))).toBe('upcoming')
    expect(standing(openTestPlan(plan, '2019-01-31'))).toBe('due-soon')
    expect(standing(openTestPlan(plan, '2019-03-01'))).toBe('overdue')
    expect(standing(openTestPlan(plan, '2019-01-30'))).toBe('upcoming')
    const changed = { ...plan, milestones: [makeMilestone({ when: { edtf: '2020-02-28' } })] }
    expect(standing(openTestPlan(changed, '2019-03-01'))).toBe('upcoming')
    const opened = openTestPlan(plan, '2019-03-01')
    const lawless = linesOf({ ...opened, framework: null })
    expect(lawless.map(({ entry }) => entry.id)).toEqual(['ms-one1'])
    expect(linesOf(opened).length).toBeGreaterThan(1)
  })
})
