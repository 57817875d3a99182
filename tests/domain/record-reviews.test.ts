import { describe, expect, it } from 'vitest'
import { check } from '../../src/domain/findings/check.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildArea, buildPlan, open } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const bare = buildPlan({
  areas: [{ id: 'area-n', name: 'Northshire', anchors: buildArea().anchors }],
})

const codes = (plan: Plan, today: string): string[] =>
  check(open(plan, today)).map(({ code }) => code)

const NOTHING = 'Nothing was changed, so there is nothing to save.'

describe('open reviews', () => {
  const record = (openReviews: unknown) => ({
    action: 'record-reviews',
    area: 'area-n',
    openReviews,
  })
  type Row = [string, string, number]
  const rows = (...given: Row[]) =>
    given.map(([kind, state, count], n) => ({ id: `rv-${n}`, kind, state, count }))
  const SCR = 'serious-case-review'
  const CDR = 'child-death-review'
  const counts = rows(
    [SCR, 'under-way', 2],
    [SCR, 'finished-unpublished', 1],
    [SCR, 'published', 4],
    [CDR, 'under-way', 0],
    [CDR, 'handed-over', 3],
  )

  it('are recorded as counts', () => {
    const { plan, said } = accepted(bare, record({ asAt: '2019-07-01', counts }))
    expect(said).toBe(
      'Recorded the reviews in Northshire on 1 July 2019: 3 serious case reviews open and 4 published or passed on; no child death reviews open and 3 published or passed on',
    )
    expect(plan.areas[0]?.openReviews?.counts).toEqual(counts)
    expect(codes(plan, '2020-09-14')).toContain('serious-case-review-not-handed-over')
    expect(codes(plan, '2020-09-14')).not.toContain('child-death-review-not-handed-over')
  })

  it('that are none are another thing than reviews not recorded', () => {
    const none = rows(
      [SCR, 'under-way', 0],
      [SCR, 'finished-unpublished', 0],
      [CDR, 'under-way', 0],
    )
    for (const [held, told] of [
      [
        none,
        'Recorded the reviews in Northshire: no serious case reviews open; no child death reviews open',
      ],
      [[], 'Recorded that there are no reviews in Northshire'],
    ] as const) {
      const { plan, said } = accepted(bare, record({ counts: held }))
      expect(said).toBe(told)
      expect(codes(plan, '2020-09-14')).not.toContain('serious-case-review-not-handed-over')
    }
    expect(codes(bare, '2020-09-14')).toContain('serious-case-review-not-handed-over')
  })

  it('that a paper only speaks of stay not recorded', () => {
    const { plan, said } = accepted(bare, record({ source: { text: 'paragraph 19' } }))
    expect(said).toBe('Recorded that a paper speaks of reviews in Northshire and gives no number')
    expect(codes(plan, '2020-09-14')).toContain('child-death-review-not-handed-over')
  })

  it('are refused where a number left out would read as none', () => {
    const { told, paths } = refused(
      bare,
      record({ counts: rows([SCR, 'under-way', 2], [CDR, 'published', 1]) }),
    )
    expect(paths).toEqual(['openReviews.counts', 'openReviews.counts'])
    expect(told).toBe(
      'Type how many serious case reviews are finished and not published, 0 if there are none. A number left out would read as none. Type how many child death reviews are under way, 0 if there are none. A number left out would read as none.',
    )
  })

  it.each([
    [
      CDR,
      rows([SCR, 'under-way', 1], [SCR, 'finished-unpublished', 0]),
      'Recorded the reviews in Northshire: one serious case review open',
    ],
    [
      SCR,
      rows([CDR, 'under-way', 2]),
      'Recorded the reviews in Northshire: 2 child death reviews open',
    ],
  ])('of the other kind alone say nothing of a %s', (kind, counted, told) => {
    const { plan, said } = accepted(bare, record({ counts: counted }))
    expect(said).toBe(told)
    const verdicts = check(open(plan, '2020-09-14'))
      .filter(({ code }) => code.endsWith('review-not-handed-over'))
      .map(({ code, verdict, restsOn }) => [code, verdict, restsOn])
    expect(verdicts).toContainEqual([`${kind}-not-handed-over`, 'cannot-tell', 'unrecorded'])
    expect(verdicts.filter(([, , restsOn]) => restsOn === 'actual')).toHaveLength(1)
  })

  it.each([
    ['2019-07-14', true],
    [TODAY, true],
    ['2019-07-16', false],
  ])('are counted on %s: %s', (asAt, may) => {
    const action = record({ asAt, counts })
    if (may) expect(accepted(bare, action).plan.areas[0]?.openReviews?.asAt).toBe(asAt)
    else
      expect(refused(bare, action).told).toBe(
        'Nobody can have counted them on 16 July 2019: that is after today, 15 July 2019.',
      )
  })

  it.each([
    [{ counts: rows([SCR, 'under-way', -1]) }, 'openReviews.counts.0.count'],
    [{ counts: rows([SCR, 'under-way', 10_000]) }, 'openReviews.counts.0.count'],
    [{ counts: rows([SCR, 'under-way', 1.5]) }, 'openReviews.counts.0.count'],
    [{ counts: rows([SCR, 'asleep', 1]) }, 'openReviews.counts.0.state'],
    [{ asAt: '2019-02-29' }, 'openReviews.asAt'],
    [{ asAt: '2019-02-28' }, 'openReviews.asAt'],
    [{}, 'openReviews.asAt'],
    [{ names: ['nobody'] }, 'openReviews'],
  ])('are refused as %j', (reviews, path) => {
    expect(refused(bare, record(reviews)).paths).toEqual([path])
  })

  it('are taken away again', () => {
    const { plan } = accepted(bare, record({ counts }))
    const { plan: next, said } = accepted(plan, record(null))
    expect(next).toEqual(bare)
    expect(said).toBe('Took away what was recorded of open reviews in Northshire')
    expect(refused(bare, record(null)).told).toBe(NOTHING)
  })
})
