import { describe, expect, it } from 'vitest'
import { structureChart } from '../../../src/domain/charts/structure-chart.ts'
import type { Area, Body } from '../../../src/domain/plan.ts'
import { makeArea, makeBody, makePlan, openTestPlan } from '../../make-plan.ts'

describe('a board whose areas record when it ends', () => {
  const area = (n: number, boardEndDate: Area['anchors'][string] | null): Area =>
    makeArea({
      ...{ id: `area-${n}`, name: `Area ${n}`, board: 'body-one1' },
      anchors: boardEndDate === null ? {} : { boardEndDate },
    })
  const actual = (edtf: string) => ({ actual: { edtf } })
  const planned = (edtf: string) => ({ planned: { edtf } })
  const shownOn = (on: string, ends: Parameters<typeof area>[1][], life: Partial<Body> = {}) => {
    const areas = ends.map((end, n) => area(n, end))
    const plan = makePlan({ areas, bodies: [makeBody(life)] })
    const { boxes, leftOut } = structureChart(openTestPlan(plan), on)
    return boxes[0]?.life ?? leftOut[0]?.why ?? null
  }

  it.each([
    ['2019-09-24', 'to 25 September 2019'],
    ['2019-09-25', 'to 25 September 2019'],
    ['2019-09-26', 'ended on 25 September 2019'],
  ])('stands until that day and not after it: on %s “%s”', (on, said) => {
    expect(shownOn(on, [actual('2019-09-25')])).toBe(said)
  })

  it.each([
    ['2019-02', '2019-02-28', 'to February 2019'],
    ['2019-02', '2019-03-01', 'ended in February 2019'],
    ['2020-02-29', '2020-02-29', 'to 29 February 2020'],
    ['2020-02-29', '2020-03-01', 'ended on 29 February 2020'],
  ])('that ended %s, on %s: “%s”', (edtf, on, said) => {
    expect(shownOn(on, [actual(edtf)])).toBe(said)
  })

  it('stays while its end is only planned, and says so', () => {
    const said = 'to 25 September 2019, planned'
    expect(shownOn('2019-09-26', [planned('2019-09-25')])).toBe(said)
    expect(shownOn('2019-09-26', [actual('2019-08-01'), planned('2019-09-25')])).toBe(said)
    expect(shownOn('2019-09-26', [planned('2019-09-25')], { from: '2009-04' })).toBe(
      `from April 2009, ${said}`,
    )
  })

  it('ends with the last of its areas, and only if each records an end', () => {
    const both = [actual('2019-09-25'), actual('2019-06-30')]
    expect(shownOn('2019-07-01', both)).toBe('to 25 September 2019')
    expect(shownOn('2019-09-26', both)).toBe('ended on 25 September 2019')
    expect(shownOn('2019-09-26', [actual('2019-06-30'), null])).toBeNull()
  })

  it('keeps an end of its own, and no other body has one by its areas', () => {
    expect(shownOn('2019-10-01', [actual('2019-09-25')], { to: '2019-12' })).toBe(
      'to December 2019',
    )
    expect(shownOn('2019-10-01', [actual('2019-09-25')], { id: 'another' })).toBeNull()
  })
})
