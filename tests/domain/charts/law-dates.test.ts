import { describe, expect, it } from 'vitest'
import { timeChart } from '../../../src/domain/charts/time-chart.ts'
import type { Area } from '../../../src/domain/plan.ts'
import { makeArea, makePlan, openTestPlan } from '../../make-plan.ts'

describe('what law asks', () => {
  const ofAreas = (anchors: Area['anchors'][], today?: string) => {
    const areas = anchors.map((one, n) =>
      makeArea({ id: `area-${n}`, name: `Area ${n}`, anchors: one }),
    )
    return timeChart(openTestPlan(makePlan({ areas }), today))
  }
  const planned = (edtf: string) => ({ planned: { edtf } })
  const rowsFor = (chart: ReturnType<typeof timeChart>, id: string) =>
    chart.rows.filter(({ from }) => from.id === id)

  it('is no deadline where it begins after a day, and says what guidance asks by that day', () => {
    const chart = ofAreas([{ implementationDate: planned('2019-09-29') }])
    expect(rowsFor(chart, 'hand-over-child-death-reviews')).toMatchObject([
      {
        label: 'Pass on child death reviews that are left… – after this day',
        when: 'after 29 January 2020; in guidance by 29 January 2020',
        open: 'end',
        exact: true,
        required: false,
      },
    ])
  })

  it('is a trigger among several dates, and a span where its day is not known', () => {
    const chart = ofAreas([{ implementationDate: planned('2019-09') }])
    const [trigger] = rowsFor(chart, 'hand-over-child-death-reviews').filter(
      ({ force }) => force === 'law',
    )
    expect(trigger).toMatchObject({ open: 'end', required: false, when: 'after 29 January 2020' })
    expect(trigger?.label).toMatch(/ – trigger in law$/)
    const [span] = rowsFor(chart, 'hand-over-serious-case-reviews').filter(
      ({ force }) => force === 'law',
    )
    expect(span).toMatchObject({ exact: false, required: false })
    expect(span?.when).toMatch(/^after a day (in|between) .*2020/)
    expect(span?.label).toMatch(/\(after a day (in|between) .*2020\)$/)
  })

  it('is required by a day, up to a day, and not from one or by what happens', () => {
    const chart = ofAreas([{ implementationDate: planned('2019-09-20') }])
    const required = chart.rows.filter((row) => row.required).map(({ from }) => from.id)
    expect(required).toContain('publish-arrangements')
    expect(required).toContain('board-continues')
    const notRequired = chart.rows.filter((row) => !row.required)
    expect(new Set(notRequired.map(({ from }) => from.kind))).toContain('event')
    expect(
      chart.rows.filter(({ from }) => from.kind === 'event' && required.includes(from.id)),
    ).toEqual([])
    const [until] = rowsFor(chart, 'board-continues')
    expect(until?.when).toBe('until 19 September 2019')
  })

  it.each([
    ['2019-06-30', null, 'Publish the arrangements – last day in law'],
    [
      '2019-07-01',
      { text: 'Planned too late', likely: false },
      'Planned too late: Publish the arrangements – last day in law',
    ],
  ])('planned for %s is held to it as the schedule does: %j', (edtf, wrong, label) => {
    const chart = ofAreas([{ publicationDate: planned(edtf) }], '2019-03-04')
    const [law] = rowsFor(chart, 'publish-arrangements').filter(({ force }) => force === 'law')
    expect(law).toMatchObject({ wrong, label })
    const rest = rowsFor(chart, 'publish-arrangements').filter(({ force }) => force !== 'law')
    expect(rest.map((row) => row.wrong)).toEqual([null])
  })

  it('is told as likely late where months are counted, though only in one of two areas', () => {
    const dates = { publicationDate: planned('2019-06-28') }
    const late = { ...dates, implementationDate: planned('2019-09-29') }
    const inTime = { ...dates, implementationDate: planned('2019-09-28') }
    const wrongOf = (...anchors: Area['anchors'][]) =>
      rowsFor(ofAreas(anchors, '2019-03-04'), 'implement-arrangements').map((row) => row.wrong)
    expect(wrongOf(inTime)).toEqual([null, null])
    expect(wrongOf(late)).toContainEqual({ text: 'Planned too late', likely: true })
    expect(wrongOf(late, inTime)).toContainEqual({ text: 'Planned too late', likely: true })
  })

  it('is not left out in silence where one of several dates is not known', () => {
    const named = (chart: ReturnType<typeof timeChart>) =>
      chart.leftOut.filter(({ id }) => id === 'implement-arrangements')
    const none = ofAreas([{}])
    const missing = {
      id: 'implement-arrangements',
      name: 'Put the new arrangements into operation – last day in law',
      why: 'waits for the publication date (not recorded)',
    }
    expect(named(none)).toContainEqual(missing)
    expect(named(ofAreas([{ publicationDate: planned('2019-06-28') }]))).toEqual([])
    expect(named(ofAreas([{ publicationDate: planned('2019-06-28') }, {}]))).toContainEqual({
      ...missing,
      name: `${missing.name} (Area 1)`,
    })
  })

  it.each([
    ['2019-06-29', 'Publish the child death review arrangements'],
    ['2019-06-30', 'Cannot tell: Publish the child death review arrangements'],
  ])('says of a day gone by that nothing tells of it: on %s “%s”', (today, label) => {
    const [row] = rowsFor(ofAreas([{}], today), 'publish-child-death-arrangements')
    expect(row?.label.replace('Due soon: ', '')).toBe(label)
  })
})
