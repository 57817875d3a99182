import { describe, expect, it } from 'vitest'
import { timeChart } from '../../../src/domain/charts/time-chart.ts'
import type { Milestone } from '../../../src/domain/plan.ts'
import {
  makeArea,
  makeMilestone,
  makePlan,
  openTestPlan,
  withoutFramework,
} from '../../make-plan.ts'

describe('the areas of a date', () => {
  const [BCP, CUMBRIA, CUMBERLAND] = [
    'Bournemouth, Christchurch and Poole',
    'Westmorland and Furness with Barrow',
    'Westmorland and Cumberland',
  ]
  const NAMES = [
    BCP,
    CUMBRIA,
    CUMBERLAND,
    'Dorset',
    'Kingston upon Hull',
    'East Riding of Yorkshire',
  ]
  const areas = NAMES.map((name, n) => makeArea({ id: `area-${n}`, name }))

  const chartOf = (milestones: Milestone[]) =>
    timeChart(openTestPlan(withoutFramework(makePlan({ areas, milestones }))))

  it('tell any two sets of them apart, beside the mark too', () => {
    const sets = Array.from({ length: 2 ** NAMES.length - 2 }, (_, bits) =>
      areas.filter((_area, n) => ((bits + 1) >> n) & 1).map(({ id }) => id),
    )
    const milestones = sets.map((own, n) => makeMilestone({ id: `ms-${n}`, areas: own }))
    const { rows } = chartOf(milestones)
    expect(rows).toHaveLength(62)
    expect(new Set(rows.map(({ label }) => label)).size).toBe(62)
    expect(new Set(rows.map(({ title }) => title)).size).toBe(62)
    for (const { label, labelEnd } of rows) {
      expect(label.endsWith(labelEnd)).toBe(true)
      expect(labelEnd.length).toBeLessThan(80)
    }
  })

  it.each([
    [[3], 'Dorset'],
    [[0], BCP],
    [[0, 3], 'Bournemouth, Christchurch… and Dorset'],
    [[1, 2, 3, 4, 5], `all but ${BCP}`],
  ])('%j are said as %s', (numbers, where) => {
    const own = numbers.map((n) => `area-${n}`)
    const both = ['ms-a', 'ms-b'].map((id) => makeMilestone({ id, areas: own }))
    expect(chartOf(both).rows[0]?.labelEnd).toBe(` (${where})`)
  })

  const anchored = (...wordings: string[]) =>
    wordings.map((asWritten, n) => {
      const planned = { edtf: '2019-09', asWritten }
      return makeArea({
        id: `area-${n}`,
        name: `Area ${n}`,
        anchors: { boardEndDate: { planned } },
      })
    })
  const boardEnds = (...wordings: string[]) =>
    timeChart(openTestPlan(makePlan({ areas: anchored(...wordings) }))).rows.filter(
      ({ from }) => from.id === 'boardEndDate',
    )

  it('have their own words kept with them', () => {
    expect(
      boardEnds('by the autumn', 'after the summer').map(({ title, when }) => [title, when]),
    ).toEqual([
      ['Board’s last day in office – planned (Area 0)', 'September 2019 (“by the autumn”)'],
      ['Board’s last day in office – planned (Area 1)', 'September 2019 (“after the summer”)'],
    ])
    expect(boardEnds('by the autumn', 'by the autumn')).toHaveLength(1)
  })
})
