import { describe, expect, it } from 'vitest'
import { buildPlan, milestone } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const plan = buildPlan()
const add = (organisation: object, id = 'org-new') => ({
  action: 'add-organisation',
  id,
  organisation,
})
const change = (fields: object, id = 'org-ccg') => ({
  action: 'change-organisation',
  id,
  change: fields,
})
const remove = (id: string) => ({ action: 'remove-organisation', id })

describe('an organisation', () => {
  it('is added with its days and its source', () => {
    const organisation = {
      name: 'Northshire Integrated Care Board',
      kind: 'other',
      validFrom: '2022-07-01',
      source: { text: 'paragraph 2' },
    }
    const { plan: next, said } = accepted(plan, add(organisation))
    expect(next.organisations.at(-1)).toEqual({ id: 'org-new', ...organisation })
    expect(said).toBe('Added the organisation “Northshire Integrated Care Board”')
  })

  it.each([
    ['2019-03-31', '2019-03-30', false],
    ['2019-03-31', '2019-03-31', true],
    ['2020-02-29', '2020-03-01', true],
  ])('from %s to %s can exist: %s', (validFrom, validTo, may) => {
    const action = add({ name: 'Short-lived', kind: 'agency', validFrom, validTo })
    if (may) expect(accepted(plan, action).plan.organisations).toHaveLength(4)
    else
      expect(refused(plan, action)).toEqual({
        paths: ['validTo'],
        told: 'The last day is before the first. Put the earlier day first.',
      })
  })

  it.each([
    [{ name: 'Northshire  ccg', kind: 'clinical-commissioning-group' }, 'org-new', 'name'],
    [{ name: 'New', kind: 'other' }, 'org-ccg', 'id'],
    [{ name: 'New', kind: 'club' }, 'org-new', 'organisation.kind'],
    [{ name: '', kind: 'other' }, 'org-new', 'organisation.name'],
    [{ name: 'New', kind: 'other', validFrom: '2019-02-29' }, 'org-new', 'organisation.validFrom'],
  ])('is not added from %j', (fields, id, path) => {
    expect(refused(plan, add(fields, id)).paths).toEqual([path])
  })

  it('may share its name with one of another kind', () => {
    expect(accepted(plan, add({ name: 'Northshire CCG', kind: 'other' })).plan).not.toEqual(plan)
  })

  it('is changed field by field, its source kept', () => {
    const sourced = accepted(plan, change({ source: { text: 'paragraph 2' } })).plan
    const { plan: next, said } = accepted(
      sourced,
      change({ name: 'NHS Northshire CCG', validTo: '2020-03-31', validFrom: null }),
    )
    expect(next.organisations[1]).toEqual({
      id: 'org-ccg',
      name: 'NHS Northshire CCG',
      kind: 'clinical-commissioning-group',
      validTo: '2020-03-31',
      source: { text: 'paragraph 2' },
    })
    expect(said).toBe(
      'Changed the organisation “Northshire CCG”: name to “NHS Northshire CCG” and last day to 31 March 2020',
    )
    expect(accepted(next, change({ validTo: null, kind: 'other', source: null })).said).toBe(
      'Changed the organisation “NHS Northshire CCG”: kind to other, last day to open and source',
    )
  })

  it.each([
    [change({ name: 'x' }, 'org-x'), 'The plan has no organisation “org-x”.'],
    [change({}), 'Nothing was changed, so there is nothing to save.'],
    [change({ name: 'Northshire CCG' }), 'Nothing was changed, so there is nothing to save.'],
    [
      change({ name: 'Northshire Police', kind: 'police' }),
      'The plan has “Northshire Police” already. Choose it, or give another name.',
    ],
    [
      change({ validFrom: '2019-01-02', validTo: '2019-01-01' }),
      'The last day is before the first. Put the earlier day first.',
    ],
  ])('is not changed by %j', (action, told) => {
    expect(refused(plan, action).told).toBe(told)
  })

  it('is removed where nothing names it', () => {
    const { plan: with4 } = accepted(plan, add({ name: 'New', kind: 'agency' }))
    const { plan: next, said } = accepted(with4, remove('org-new'))
    expect(next).toEqual(plan)
    expect(said).toBe('Removed the organisation “New”')
    expect(refused(plan, remove('org-new')).told).toBe('The plan has no organisation “org-new”.')
  })

  it('is not removed while anything names it, which is told by title', () => {
    const used = buildPlan({
      requirementRecords: [
        {
          id: 'rr-1',
          requirement: 'publish-arrangements',
          area: 'area-n',
          owner: { organisation: 'org-council' },
        },
      ],
      money: [
        {
          id: 'mon-1',
          kind: 'contribution',
          title: 'The council’s part',
          year: '2019/20',
          amountPence: 100,
          organisation: 'org-council',
        },
      ],
    })
    expect(refused(used, remove('org-council')).told).toBe(
      '“Northshire County Council” cannot be removed: it is the council of “Northshire”, a safeguarding partner of “Northshire”, the owner of “Cabinet agrees the arrangements”, the owner of “Publish the arrangements” and the payer of “The council’s part”. Change these first.',
    )
    expect(refused(used, remove('org-police')).told).toContain('Change that first.')
  })

  it('that is named in many places has the first of them told, and how many more', () => {
    const many = buildPlan({
      milestones: Array.from({ length: 9 }, (_, n) =>
        milestone({ id: `ms-${n}`, title: `Step ${n}`, owner: { organisation: 'org-ccg' } }),
      ),
    })
    const { told } = refused(many, remove('org-ccg'))
    expect(told).toContain('“Step 4” and 4 more. Change these first.')
    expect(told).not.toContain('Step 5')
  })
})
