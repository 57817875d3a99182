import { describe, expect, it } from 'vitest'
import { timeChart } from '../../../src/domain/charts/time-chart.ts'
import type { Milestone } from '../../../src/domain/plan.ts'
import {
  catalogue,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../../make-plan.ts'

const ownOnly = (milestones: Milestone[]) =>
  timeChart(openTestPlan(withoutFramework(makePlan({ milestones }))))

describe('sections', () => {
  const many = (count: number, edtf: string): Milestone[] =>
    Array.from({ length: count }, (_, n) =>
      makeMilestone({ id: `ms-${edtf}-${n}`, when: { edtf } }),
    )
  const sectionsOf = (milestones: Milestone[]) => [
    ...new Set(ownOnly(milestones).rows.map(({ section }) => section)),
  ]

  it('are split by year, and a long year by month, only where they are long', () => {
    expect(sectionsOf([...many(8, '2019-06-01'), ...many(7, '2020-01-01')])).toEqual(['Milestones'])
    expect(sectionsOf([...many(9, '2019-06-01'), ...many(7, '2020-01-01')])).toEqual([
      'Milestones 2019',
      'Milestones 2020',
    ])
    expect(
      sectionsOf([...many(9, '2019-06-30'), ...many(7, '2019-07'), ...many(1, '2020-02-29')]),
    ).toEqual(['Milestones June 2019', 'Milestones July 2019', 'Milestones 2020'])
  })
})

describe('a heading of two lines', () => {
  it.each([...catalogue.examples.keys()])('%s: has two rows or more to stand beside', (id) => {
    const { rows } = timeChart(openExample(id))
    const bands = Map.groupBy(rows, ({ section }) => section)
    const tight = [...bands].filter(([name, band]) => name.length > 20 && band.length < 2)
    expect(tight).toEqual([])
  })

  it('joins the years of bands that are too small', () => {
    const { rows } = timeChart(openExample('leicestershire-rutland'))
    expect([...new Set(rows.map(({ section }) => section))].slice(0, 2)).toEqual([
      'Law and guidance 2017 and 2018',
      'Law and guidance 2019',
    ])
  })
})
