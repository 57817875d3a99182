import { describe, expect, it } from 'vitest'
import { check } from '../../src/domain/findings/check.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { buildArea, buildPlan, open } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const bare = buildPlan({
  areas: [
    {
      id: 'area-n',
      name: 'Northshire',
      anchors: buildArea().anchors,
    },
  ],
})

const codes = (plan: Plan, today = TODAY): string[] =>
  check(open(plan, today)).map(({ code }) => code)

const NOTHING = 'Nothing was changed, so there is nothing to save.'

describe('safeguarding partners', () => {
  const all = {
    localAuthority: 'org-council',
    clinicalCommissioningGroups: ['org-ccg'],
    chiefOfficersOfPolice: ['org-police'],
    source: { text: 'paragraph 4' },
  }
  const record = (partners: unknown, more: object = {}) => ({
    action: 'record-partners',
    area: 'area-n',
    partners,
    ...more,
  })

  it('are recorded, and nothing is missing then', () => {
    expect(codes(bare)).toContain('partner-missing')
    const { plan, said } = accepted(bare, record(all))
    expect(said).toBe(
      'Recorded the safeguarding partners of Northshire: Northshire County Council, Northshire CCG and Northshire Police',
    )
    expect(plan.areas[0]?.partners).toEqual(all)
    expect(codes(plan)).not.toContain('partner-missing')
  })

  it('that are recorded as none are another thing than partners not recorded', () => {
    const verdict = (partners: unknown) =>
      check(open(accepted(bare, record(partners)).plan, TODAY)).find(
        ({ code }) => code === 'partner-missing',
      )?.verdict
    const { clinicalCommissioningGroups: _, ...unnamed } = all
    expect(verdict(unnamed)).toBe('cannot-tell')
    const none = { ...all, clinicalCommissioningGroups: [] }
    expect(verdict(none)).toBe('certain')
    expect(accepted(bare, record(none)).said).toContain(
      'Northshire Police and no clinical commissioning group',
    )
    expect(
      accepted(bare, record({ clinicalCommissioningGroups: [], chiefOfficersOfPolice: [] })).said,
    ).toBe(
      'Recorded the safeguarding partners of Northshire: no clinical commissioning group and no chief officer of police',
    )
  })

  it('come with organisations that the plan did not have, as one change', () => {
    const lone = buildPlan({ organisations: [], milestones: [], areas: bare.areas })
    const fresh = [
      { id: 'org-1', name: 'Northshire County Council', kind: 'council' },
      { id: 'org-2', name: 'Northshire CCG', kind: 'clinical-commissioning-group' },
      { id: 'org-3', name: 'Chief Constable of Northshire', kind: 'police' },
    ]
    const partners = {
      localAuthority: 'org-1',
      clinicalCommissioningGroups: ['org-2'],
      chiefOfficersOfPolice: ['org-3'],
    }
    const { plan } = accepted(lone, record(partners, { organisations: fresh }))
    expect(plan.organisations).toEqual(fresh)
    expect(codes(plan)).not.toContain('partner-missing')
  })

  it.each([
    ['nothing at all', {}, {}, 'partners'],
    ['an organisation the plan does not have', { localAuthority: 'org-x' }, {}, 'localAuthority'],
    [
      'one group twice',
      { clinicalCommissioningGroups: ['org-ccg', 'org-ccg'] },
      {},
      'clinicalCommissioningGroups',
    ],
    [
      'a new organisation of a name that is there',
      all,
      {
        organisations: [
          { id: 'org-9', name: 'northshire ccg', kind: 'clinical-commissioning-group' },
        ],
      },
      'organisations',
    ],
  ])('are refused with %s', (_, partners, more, path) => {
    expect(refused(bare, record(partners, more)).paths).toEqual([path])
  })

  it('are refused where a new organisation has an id that is taken', () => {
    const organisations = [{ id: 'org-ccg', name: 'Another', kind: 'other' }]
    expect(refused(bare, record(all, { organisations })).told).toContain('has the id')
  })

  it('are taken away, and refused where nothing would be different', () => {
    const { plan } = accepted(bare, record(all))
    const gone = accepted(plan, record(null))
    expect(gone.said).toBe('Took away what was recorded of the safeguarding partners of Northshire')
    expect(gone.plan.areas[0]).not.toHaveProperty('partners')
    expect(refused(plan, record(all)).told).toBe(NOTHING)
    expect(refused(bare, record(null)).told).toBe(NOTHING)
    expect(refused(bare, { ...record(all), area: 'area-x' }).told).toContain('has no area')
  })

  it('may be spoken of in a paper without a name', () => {
    expect(accepted(bare, record({ source: { text: 'paragraph 4' } })).said).toBe(
      'Recorded the safeguarding partners of Northshire: where a paper speaks of them',
    )
  })
})

describe('independent scrutiny', () => {
  const record = (scrutiny: unknown) => ({ action: 'record-scrutiny', area: 'area-n', scrutiny })

  it.each([
    [
      { arranged: true, by: 'Independent scrutineer' },
      'Recorded that independent scrutiny is arranged in Northshire, by Independent scrutineer',
      false,
    ],
    [{ arranged: true }, 'Recorded that independent scrutiny is arranged in Northshire', false],
    [{ arranged: false }, 'Recorded that no independent scrutiny is arranged in Northshire', true],
  ])('is recorded as %j', (scrutiny, said, missing) => {
    const done = accepted(bare, record(scrutiny))
    expect(done.said).toBe(said)
    expect(codes(done.plan).includes('scrutiny-missing')).toBe(missing)
  })

  it('is taken away again', () => {
    const { plan } = accepted(bare, record({ arranged: true }))
    const { plan: next, said } = accepted(plan, record(null))
    expect(next).toEqual(bare)
    expect(said).toBe('Took away what was recorded of independent scrutiny in Northshire')
  })

  it.each([
    [{ arranged: false, by: 'Somebody' }, 'leave out by whom'],
    [null, NOTHING],
    [{ arranged: true, by: 'x'.repeat(201) }, 'longer than 200'],
    [{ by: 'Somebody' }, 'is missing'],
  ])('is refused as %j', (scrutiny, told) => {
    expect(refused(bare, record(scrutiny)).told).toContain(told)
  })
})

describe('combined areas', () => {
  const record = (combined: unknown) => ({ action: 'record-combined', area: 'area-n', combined })

  it.each([
    [
      { how: 'treated-as-one', agreement: true },
      'Recorded that Northshire is treated as one area with another, by agreement',
      undefined,
    ],
    [
      { how: 'one-council-acts', agreement: false },
      'Recorded that Northshire has one council acting for another, without an agreement',
      'certain',
    ],
    [
      { how: 'one-council-acts' },
      'Recorded that Northshire has one council acting for another',
      'cannot-tell',
    ],
  ])('are recorded as %j', (combined, said, verdict) => {
    const done = accepted(bare, record(combined))
    expect(done.said).toBe(said)
    const found = check(open(done.plan, TODAY)).find(
      ({ code }) => code === 'areas-combined-without-agreement',
    )
    expect(found?.verdict).toBe(verdict)
  })

  it('are taken away again, and refused where nothing would be different', () => {
    const { plan } = accepted(bare, record({ how: 'treated-as-one' }))
    expect(accepted(plan, record(null)).plan).toEqual(bare)
    expect(refused(plan, record({ how: 'treated-as-one' })).told).toBe(NOTHING)
    expect(refused(bare, record(null)).told).toBe(NOTHING)
    expect(refused(bare, record({ how: 'somehow' })).paths).toEqual(['combined.how'])
  })
})

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
      'Recorded the reviews in Northshire on 1 July 2019: 3 open, 7 published or passed on',
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
    for (const held of [none, []]) {
      const { plan, said } = accepted(bare, record({ counts: held }))
      expect(said).toBe('Recorded the reviews in Northshire: none open, 0 published or passed on')
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
    const { told, paths } = refused(bare, record({ counts: rows([SCR, 'under-way', 2]) }))
    expect(paths).toEqual(['openReviews.counts', 'openReviews.counts'])
    expect(told).toBe(
      'Type how many serious case reviews are finished and not published, 0 if there are none. A number left out would read as none. Type how many child death reviews are under way, 0 if there are none. A number left out would read as none.',
    )
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
