import { describe, expect, it } from 'vitest'
import { basisOf, entryOf } from '../../src/domain/framework.ts'
import { readBasis } from '../../src/domain/reading.ts'
import {
  actual,
  buildArea,
  buildPlan,
  framework,
  open,
  planned,
  type AreaChange,
} from './build-plan.ts'

/** Our reading of one basis in an area that records these dates. */
function read(entry: string, basis: string, change: AreaChange, today = '2019-06-01') {
  const setting = open(buildPlan({ areas: [buildArea(change)] }), today)
  const found = basisOf(framework, entry, basis)
  return readBasis(setting, setting.plan.areas[0]!, entryOf(framework, entry), found)
}

describe('reviews left open', () => {
  const reviews = (kind: 'serious-case-review' | 'child-death-review', count: number) => ({
    counts: [{ id: 'rv-1', kind, state: 'under-way' as const, count }],
  })
  const scr = (change: AreaChange, today: string, basis = 'law') =>
    read('hand-over-serious-case-reviews', basis, change, today)
  const death = (change: AreaChange, today: string, basis = 'law') =>
    read('hand-over-child-death-reviews', basis, change, today)

  it.each([
    ['2020-01-28', 'not-yet'],
    ['2020-01-29', 'not-yet'],
    ['2020-01-30', 'cannot-tell'],
  ])('child death: on %s the law says %s, for it sets no day to pass them on', (today, verdict) => {
    const reading = death({ openReviews: reviews('child-death-review', 4) }, today)
    expect(reading).toMatchObject({ verdict, due: '2020-01-29' })
    expect(reading.why).not.toMatch(/\blate\b/)
  })

  it.each([
    ['2020-01-13', 'not-yet'],
    ['2020-01-14', 'late'],
  ])('child death: on %s guidance’s four months from 13 September say %s', (today, verdict) => {
    const change = { openReviews: reviews('child-death-review', 4) }
    expect(death(change, today, 'guidance')).toMatchObject({ verdict, due: '2020-01-13' })
  })

  it.each([
    ['2020-09-12', 'not-yet'],
    ['2020-09-13', 'not-yet'],
    ['2020-09-14', 'cannot-tell'],
  ])('serious case: on %s the law’s twelve months say %s', (today, verdict) => {
    const reading = scr({ openReviews: reviews('serious-case-review', 1) }, today)
    expect(reading).toMatchObject({ verdict, due: '2020-09-13' })
    expect(reading.why).not.toMatch(/\blate\b/)
  })

  it('serious case: guidance’s long-stop of 29 September 2020 comes before a later count', () => {
    const anchors = { implementationDate: actual('2019-10-20') }
    expect(scr({ anchors }, '2019-12-01', 'guidance').due).toBe('2020-09-29')
    expect(scr({ anchors }, '2019-12-01', 'law').due).toBe('2020-10-20')
  })

  it('child death: law has what is left passed on after its day, guidance by its own', () => {
    const change = { openReviews: reviews('child-death-review', 4) }
    const anchors = { implementationDate: actual('2019-09-29') }
    expect(death(change, '2019-10-01').why).toBe(
      '4 child death reviews open; what is left unfinished after 29 January 2020 must then be passed on (SI 2018/497 reg 10).',
    )
    expect(death({ ...change, anchors }, '2019-10-01', 'guidance').why).toMatch(
      /^4 child death reviews open; finish or pass on what is left by 29 January 2020 \(/,
    )
  })

  it('without a count says what each date is', () => {
    const change = { openReviews: { source: { text: 'paragraph 19' } } }
    expect(death(change, '2019-10-01').why).toMatch(
      /^What is left unfinished after 29 January 2020 must then be passed on \(.*\); the plan does not record how many child death reviews are open\.$/,
    )
    expect(death(change, '2019-10-01', 'guidance').why).toMatch(
      /^The last day is 13 January 2020 \(.*\); the plan does not record how many/,
    )
  })

  it('with a start known to its month, names the last day that can be meant', () => {
    const change = {
      openReviews: reviews('serious-case-review', 1),
      anchors: { implementationDate: planned('2019-09') },
    }
    expect(scr(change, '2019-08-01').why).toMatch(
      /left unfinished after 30 September 2020 at the latest must then be passed on/,
    )
    expect(scr(change, '2020-10-01').why).toContain('open after 30 September 2020: what is left')
  })

  it('none does not apply, and handed over is in time', () => {
    expect(scr({ openReviews: { counts: [] } }, '2021-01-01')).toMatchObject({ applies: false })
    const counts = [
      { id: 'rv-1', kind: 'serious-case-review', state: 'handed-over', count: 2 } as const,
    ]
    expect(scr({ openReviews: { counts } }, '2021-01-01').verdict).toBe('in-time')
  })

  it('spoken of without a number are not recorded', () => {
    const change = { openReviews: { source: { text: 'paragraph 19' } } }
    expect(death(change, '2019-10-01').verdict).toBe('not-yet')
    expect(death(change, '2020-02-01').verdict).toBe('cannot-tell')
  })
})
