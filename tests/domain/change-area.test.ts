import { describe, expect, it } from 'vitest'
import { check } from '../../src/domain/findings/check.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { buildPlan, framework, milestone, open } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const plan = buildPlan()
const board = plan.areas[0]?.board

describe('an area', () => {
  it('is added with no date recorded, and is checked at once', () => {
    const { plan: next, said } = accepted(plan, {
      action: 'add-area',
      id: 'area-two',
      name: 'Southshire',
    })
    expect(said).toBe('Added the area “Southshire”')
    expect(next.areas.at(-1)).toEqual({ id: 'area-two', name: 'Southshire', anchors: {} })
    const found = check(open(next, TODAY)).filter(({ subjects }) => subjects.includes('area-two'))
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['published-late', 'partner-missing', 'scrutiny-missing']),
    )
    const lines = schedule(open(next, TODAY)).filter(({ area }) => area === 'area-two')
    expect(lines).toHaveLength(framework.entries.length)
  })

  it('is the first of a plan that had none', () => {
    const bare = buildPlan({ areas: [], bodies: [], organisations: [], milestones: [] })
    const { plan: next } = accepted(bare, { action: 'add-area', id: 'area-one', name: 'Our area' })
    expect(check(open(next, TODAY)).length).toBeGreaterThan(0)
  })

  it('is added with its council and board where they are given', () => {
    const { plan: next } = accepted(plan, {
      action: 'add-area',
      id: 'area-two',
      name: 'Southshire',
      council: 'org-council',
      board,
    })
    expect(next.areas.at(-1)).toMatchObject({ council: 'org-council', board })
  })

  it.each(['Northshire', ' northshire ', 'NORTHSHIRE'])(
    'cannot have the name of another: “%s”',
    (name) => {
      expect(refused(plan, { action: 'add-area', id: 'area-two', name })).toEqual({
        paths: ['name'],
        told: 'The plan has an area “Northshire” already. Give each area a name of its own.',
      })
    },
  )

  it('has the same name whatever the shape of its apostrophe and spaces', () => {
    const { plan: next } = accepted(plan, {
      action: 'change-area',
      id: 'area-n',
      name: 'King’s  Lynn',
    })
    expect(
      refused(next, { action: 'add-area', id: 'area-two', name: "king's lynn" }).paths,
    ).toEqual(['name'])
  })

  it.each([
    [{ id: 'area-n', name: 'Southshire' }, 'id'],
    [{ id: 'area-two', name: '' }, 'name'],
    [{ id: 'area-two', name: 'x'.repeat(301) }, 'name'],
    [{ id: 'area-two', name: 'Southshire', council: 'org-nobody' }, 'council'],
    [{ id: 'area-two', name: 'Southshire', board: 'body-nobody' }, 'board'],
  ])('is not added from %j', (fields, path) => {
    expect(refused(plan, { action: 'add-area', ...fields }).paths).toContain(path)
  })

  it('is changed field by field, and says which', () => {
    const { plan: next, said } = accepted(plan, {
      action: 'change-area',
      id: 'area-n',
      name: 'Greater Northshire',
      council: 'org-council',
      board: null,
    })
    expect(said).toBe(
      'Changed the area “Northshire”: name to “Greater Northshire” and board to none',
    )
    expect(next.areas[0]).not.toHaveProperty('board')
    expect(next.areas[0]?.anchors).toEqual(plan.areas[0]?.anchors)
    expect(next.areas[0]?.partners).toEqual(plan.areas[0]?.partners)
  })

  it('may be written another way under its own name', () => {
    const change = { action: 'change-area', id: 'area-n', name: 'NorthShire' }
    expect(accepted(plan, change).plan.areas[0]?.name).toBe('NorthShire')
  })

  it.each([
    [{ id: 'area-nowhere', name: 'Southshire' }, 'The plan has no area “area-nowhere”.'],
    [{ id: 'area-n', name: 'Northshire' }, 'Nothing was changed, so there is nothing to save.'],
    [{ id: 'area-n' }, 'Nothing was changed, so there is nothing to save.'],
  ])('is not changed by %j', (fields, told) => {
    expect(refused(plan, { action: 'change-area', ...fields }).told).toBe(told)
  })

  it('is removed with all that it records', () => {
    const { plan: next, said } = accepted(plan, { action: 'remove-area', id: 'area-n' })
    expect(next.areas).toEqual([])
    expect(said).toBe('Removed the area “Northshire”')
  })

  it('is not removed while anything names it, which is told by title', () => {
    const used = buildPlan({
      bodies: [
        {
          id: 'body-board',
          name: 'Northshire LSCB',
          kind: 'board',
          side: 'old',
          areas: ['area-n'],
        },
      ],
      milestones: [milestone({ title: 'Agree the money', areas: ['area-n'] })],
      requirementRecords: [
        {
          id: 'rr-1',
          requirement: 'publish-arrangements',
          area: 'area-n',
          owner: { role: 'Clerk' },
        },
      ],
    })
    expect(refused(used, { action: 'remove-area', id: 'area-n' }).told).toBe(
      '“Northshire” cannot be removed: it is an area of “Northshire LSCB”, an area of “Agree the money” and an area with a record of “Publish the arrangements”. Change these first.',
    )
    expect(refused(plan, { action: 'remove-area', id: 'area-x' }).told).toContain('has no area')
  })

  it('of a worked example stays as it is', () => {
    const example = { ...plan, example: { asAt: TODAY, about: 'x', paper: 'y' } }
    expect(
      refused(example, { action: 'add-area', id: 'area-two', name: 'Southshire' }).told,
    ).toContain('read-only')
  })
})
