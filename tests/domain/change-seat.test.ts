import { describe, expect, it } from 'vitest'
import { buildPlan } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const plan = buildPlan()
const CHAIR = { body: 'body-board', part: 'chair', organisation: 'org-council' }
const add = (seat: object, id = 'seat-new') => ({ action: 'add-seat', id, seat })
const change = (fields: object, id = 'seat-new') => ({ action: 'change-seat', id, change: fields })
const seated = accepted(plan, add(CHAIR)).plan

describe('a seat in a body', () => {
  it('is added for an organisation, a role or both, with its dates', () => {
    const seat = { ...CHAIR, role: 'Director of children’s services', from: '2019-04', to: '2020' }
    const { plan: next, said } = accepted(plan, add(seat))
    expect(next.seats).toEqual([{ id: 'seat-new', ...seat }])
    expect(said).toBe(
      'Added a seat in “Northshire LSCB”: chair, Northshire County Council, Director of children’s services',
    )
    expect(
      accepted(plan, add({ body: 'body-board', part: 'lay-member', role: 'Lay member' })).said,
    ).toBe('Added a seat in “Northshire LSCB”: lay member, Lay member')
  })

  it('may be represented through a forum, named or not', () => {
    const seat = { body: 'body-board', part: 'represented', role: 'Schools' }
    expect(accepted(plan, add(seat)).plan.seats[0]).toEqual({ id: 'seat-new', ...seat })
    const through = { ...seat, through: 'Head teachers’ forum' }
    expect(accepted(plan, add(through)).plan.seats[0]).toEqual({ id: 'seat-new', ...through })
  })

  it('of a second chair at the same time is taken as it comes', () => {
    const second = add({ ...CHAIR, organisation: 'org-police' }, 'seat-two')
    expect(accepted(seated, second).plan.seats).toHaveLength(2)
  })

  it.each([
    [{ body: 'body-board', part: 'chair' }, 'organisation', 'Choose an organisation, type a role'],
    [{ ...CHAIR, body: 'body-x' }, 'body', 'The plan has no such body.'],
    [{ ...CHAIR, organisation: 'org-x' }, 'organisation', 'The plan has no such organisation.'],
    [{ ...CHAIR, part: 'king' }, 'seat.part', 'must be'],
    [{ ...CHAIR, role: 'x'.repeat(201) }, 'seat.role', '200'],
    [{ ...CHAIR, through: 'Forum' }, 'through', 'Only who is represented through a forum'],
    [{ ...CHAIR, from: '2020-02-29', to: '2020-02-28' }, 'to', 'It would end before it starts.'],
  ])('is not added from %j', (seat, path, told) => {
    const { paths, told: said } = refused(plan, add(seat))
    expect(paths).toEqual([path])
    expect(said).toContain(told)
  })

  it('is changed field by field, and says which', () => {
    const { plan: next, said } = accepted(
      seated,
      change({ part: 'member', organisation: null, role: 'Nurse', to: '2019-09' }),
    )
    expect(next.seats).toEqual([
      { id: 'seat-new', body: 'body-board', part: 'member', role: 'Nurse', to: '2019-09' },
    ])
    expect(said).toBe(
      'Changed a seat in “Northshire LSCB”: chair, Northshire County Council (part to member, organisation to none, role to Nurse and end to September 2019)',
    )
  })

  it.each([
    [add(CHAIR), 'The plan has a seat of the id “seat-new” already.'],
    [change({}, 'seat-x'), 'The plan has no seat “seat-x”.'],
    [change({}), 'Nothing was changed, so there is nothing to save.'],
    [change({ organisation: null }), 'Choose an organisation, type a role, or do both.'],
    [{ action: 'remove-seat', id: 'seat-x' }, 'The plan has no seat “seat-x”.'],
    [
      { action: 'remove-body', id: 'body-board' },
      '“Northshire LSCB” cannot be removed: it is the board of “Northshire” and the body of the seat “chair, Northshire County Council”. Change these first.',
    ],
  ])('stands against %j', (action, told) => {
    expect(refused(seated, action).told).toBe(told)
  })

  it('stands in the way of removing its organisation', () => {
    expect(refused(seated, { action: 'remove-organisation', id: 'org-council' }).told).toContain(
      'named in the seat “Northshire LSCB: chair, Northshire County Council”',
    )
  })

  it('is removed', () => {
    const { plan: next, said } = accepted(seated, { action: 'remove-seat', id: 'seat-new' })
    expect(next).toEqual(plan)
    expect(said).toBe('Removed a seat in “Northshire LSCB”: chair, Northshire County Council')
  })
})
