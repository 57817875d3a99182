import { describe, expect, it } from 'vitest'
import type { OpenPlan } from '../../../src/domain/facts.ts'
import type { Area } from '../../../src/domain/plan.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import {
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../../make-plan.ts'

function told(opened: OpenPlan) {
  const choices = [{ id: 'one', kind: 'where-we-are' as const, points: [] }]
  const [slide] = slidesFor(opened, { choices })
  if (slide?.body.kind !== 'words') throw new Error('It is not in words.')
  return { points: slide.body.points, notes: slide.notes }
}

const ofAreas = (areas: Area[], today: string) => told(openTestPlan(makePlan({ areas }), today))

const published = (edtf: string): Area['anchors'] => ({ publicationDate: { actual: { edtf } } })

describe('where we are', () => {
  it('says of each key date what is known and whether it is in time, once for areas alike', () => {
    const { points } = told(openExample('leicestershire-rutland'))
    expect(points.slice(0, 3)).toEqual([
      'Publication: done 28 June 2019; by law that was in time.',
      'The board’s last day: planned 25 September 2019; by law that would be 3 days too soon, likely.',
      'Start of the new arrangements: planned 29 September 2019; by law that would be one day late, likely.',
    ])
    expect(points[3]).toMatch(
      /^\d+ overdue, \d+ due within 28 days, \d+ due later, \d+ done and \d+ cannot tell\.$/,
    )
    expect(points[4]).toMatch(/^Awaited: The decision .* in Rutland\. .* And 2 more\.$/)
    expect(points).toHaveLength(5)
  })

  it.each([
    ['2019-06-30', 'by law that was in time.'],
    ['2019-07-01', 'by law that was one day late.'],
    ['2019-06', 'by law that was in time.'],
    ['2019-07', 'by law that was late.'],
    ['2019', 'cannot tell whether it is in time by law.'],
  ])('holds publication on %s to the law', (edtf, verdict) => {
    const [first] = ofAreas([makeArea({ anchors: published(edtf) })], '2020-01-15').points
    expect(first).toMatch(/^Publication: done .*; /)
    expect(first?.split('; ')[1]).toBe(verdict)
  })

  it('says what is recorded in place of a date, and what the law asks', () => {
    const planned = { publicationDate: { planned: { edtf: '2019-06-28' } } }
    const on = (anchors: Area['anchors'], today: string) =>
      ofAreas([makeArea({ anchors })], today).points[0]
    expect(on({}, '2019-06-28')).toBe(
      'Publication: no date is recorded; by law the last day is 30 June 2019.',
    )
    expect(on({}, '2019-06-30')).toContain('the last day is 30 June 2019')
    expect(on({}, '2019-07-01')).toContain('the last day was 30 June 2019')
    expect(on(planned, '2019-06-28')).toContain('planned 28 June 2019; by law')
    expect(on(planned, '2019-06-29')).toContain(
      'planned 28 June 2019, not recorded whether it was kept; by law',
    )
    expect(on({ publicationDate: { notYet: { asAt: '2019-07-01' } } }, '2019-07-02')).toContain(
      'recorded on 1 July 2019 as not done; by law that is late',
    )
  })

  it.each([
    ['2020-02-01', '0 overdue, 1 due within 28 days, 0 due later'],
    ['2020-01-31', '0 overdue, 0 due within 28 days, 1 due later'],
    ['2020-02-29', '0 overdue, 1 due within 28 days'],
    ['2020-03-01', '1 overdue, 0 due within 28 days'],
  ])('counts a milestone of 29 February on %s: %s', (today, counts) => {
    const milestones = [makeMilestone({ when: { edtf: '2020-02-29' } })]
    const plan = withoutFramework(makePlan({ areas: [], milestones }))
    expect(told(openTestPlan(plan, today)).points[1]).toContain(counts)
  })

  it('tells four groups of areas on the slide and the others in its notes', () => {
    const areas = Array.from({ length: 6 }, (_, n) =>
      makeArea({ id: `area-${n}`, name: `Shire ${n}`, anchors: published(`2019-06-2${n}`) }),
    )
    const { points, notes } = ofAreas(areas, '2019-06-28')
    expect(points.slice(0, 5)).toEqual([
      ...areas
        .slice(0, 4)
        .map(({ name }): unknown => expect.stringMatching(`^${name}: Publication`)),
      'And 2 more areas, told in the notes.',
    ])
    for (const { name } of areas.slice(4))
      expect(notes).toContainEqual(expect.stringMatching(`^${name}: Publication`))
  })

  it('says what to record where nothing is', () => {
    expect(ofAreas([makeArea()], '2019-01-15').points).toContain(
      'No date is recorded for the board’s last day and start of the new arrangements. Record it under “Key dates”.',
    )
    const empty = makePlan({ areas: [] })
    expect(told(openTestPlan(empty)).points).toEqual([
      expect.stringContaining('Record one under “Areas”'),
      expect.stringContaining('Record a milestone under “Milestones”'),
    ])
    const [first] = told(openTestPlan(withoutFramework(makePlan()))).points
    expect(first).toContain('names no framework')
  })
})
