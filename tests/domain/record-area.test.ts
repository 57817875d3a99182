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
      'Recorded the safeguarding partners of Northshire: Northshire County Council, Northshire CCG and Northshire Police. Recorded Northshire County Council as the council of Northshire',
    )
    expect(plan.areas[0]?.partners).toEqual(all)
    expect(codes(plan)).not.toContain('partner-missing')
  })

  it('give the area its council where none is recorded, and leave one that is', () => {
    const { plan } = accepted(bare, record(all))
    expect(plan.areas[0]?.council).toBe('org-council')
    const other = { id: 'org-other', name: 'Eastshire Council', kind: 'council' as const }
    const two = buildPlan({
      organisations: [...bare.organisations, other],
      areas: [{ id: 'area-n', name: 'Northshire', council: 'org-council' }],
    })
    const changed = accepted(two, record({ ...all, localAuthority: 'org-other' }))
    expect(changed.plan.areas[0]?.council).toBe('org-council')
    expect(changed.said).not.toContain('as the council')
    const { localAuthority: _, ...without } = all
    expect(accepted(bare, record(without)).plan.areas[0]).not.toHaveProperty('council')
  })

  it('name no council where the local authority is recorded as another kind', () => {
    const done = accepted(bare, record({ ...all, localAuthority: 'org-ccg' }))
    expect(done.plan.areas[0]).not.toHaveProperty('council')
    expect(done.said).not.toContain('as the council')
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
