import { describe, expect, it } from 'vitest'
import { buildPlan, milestone } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const plan = buildPlan()
const add = (body: object, id = 'body-new') => ({ action: 'add-body', id, body })
const change = (fields: object, id = 'body-board') => ({
  action: 'change-body',
  id,
  change: fields,
})
const remove = (id: string) => ({ action: 'remove-body', id })
const GROUP = { name: 'Learning group', kind: 'sub-group', side: 'old' }

describe('a body', () => {
  it('is added with what it reports to, its areas and its life', () => {
    const body = {
      ...GROUP,
      reportsTo: ['body-board', 'body-scrutiny'],
      areas: ['area-n'],
      from: '2018-04',
      to: '../2019-09-28',
      source: { text: 'paragraph 29' },
    }
    const { plan: next, said } = accepted(plan, add(body))
    const { reportsTo: _, ...held } = body
    expect(next.bodies.at(-1)).toEqual({ id: 'body-new', ...held })
    expect(next.lines).toEqual(
      ['body-board', 'body-scrutiny'].map((other) => ({
        id: `l-body-new-${other}`,
        body: 'body-new',
        other,
        kind: 'reports-to',
      })),
    )
    expect(said).toBe('Added the body “Learning group”')
  })

  it('reports nowhere and concerns no area in particular where nothing is said', () => {
    const { plan: next } = accepted(plan, add(GROUP))
    expect(next.bodies.at(-1)?.areas).toEqual([])
    expect(next.lines).toEqual([])
  })

  it.each([
    ['2019-06-30', '2019-06-29', false],
    ['2019-06', '2019-06', true],
    ['2019-07', '2019-06', false],
    ['2019-06-30', '2019-06', true],
    ['2019-07-01', '../2019-06', false],
    ['2019-06/..', '2019-05-31', false],
  ])('from %s to %s can exist: %s', (from, to, may) => {
    const action = add({ ...GROUP, from, to })
    if (may) expect(accepted(plan, action).plan.bodies).toHaveLength(3)
    else
      expect(refused(plan, action)).toEqual({
        paths: ['to'],
        told: 'It would end before it starts. Put the earlier date first.',
      })
  })

  it.each([
    [{ ...GROUP, name: 'northshire lscb' }, 'body-new', 'name'],
    [GROUP, 'body-board', 'id'],
    [{ ...GROUP, reportsTo: ['body-x'] }, 'body-new', 'reportsTo'],
    [{ ...GROUP, areas: ['area-x'] }, 'body-new', 'areas'],
    [{ ...GROUP, kind: 'club' }, 'body-new', 'body.kind'],
    [{ ...GROUP, from: '2019-02-29' }, 'body-new', 'body.from'],
  ])('is not added from %j', (body, id, path) => {
    expect(refused(plan, add(body, id)).paths).toEqual([path])
  })

  it('may share its name with one on the other side', () => {
    expect(
      accepted(plan, add({ ...GROUP, name: 'Northshire LSCB', side: 'new' })).plan.bodies,
    ).toHaveLength(3)
  })

  it('never reports to itself, not by way of another either', () => {
    const { plan: next } = accepted(plan, add({ ...GROUP, reportsTo: ['body-board'] }))
    expect(refused(next, change({ reportsTo: ['body-new'] }))).toEqual({
      paths: ['reportsTo'],
      told: 'That goes round in a circle: “Northshire LSCB” reports to “Learning group” reports to “Northshire LSCB”. Take one of these out.',
    })
    expect(refused(plan, add({ ...GROUP, reportsTo: ['body-new'] })).told).toContain(
      '“Learning group” reports to “Learning group”',
    )
  })

  it('is changed field by field, and says which', () => {
    const { plan: next, said } = accepted(
      plan,
      change({ name: 'Northshire Board', areas: ['area-n'], to: '2019-09-28' }),
    )
    expect(next.bodies[0]).toEqual({
      ...plan.bodies[0],
      name: 'Northshire Board',
      areas: ['area-n'],
      to: '2019-09-28',
    })
    expect(said).toBe(
      'Changed the body “Northshire LSCB”: name to “Northshire Board”, areas and end to 28 September 2019',
    )
    const { plan: back } = accepted(next, change({ to: null, name: 'Northshire LSCB', areas: [] }))
    expect(back).toEqual(plan)
  })

  it.each([
    [change({ name: 'x' }, 'body-x'), 'The plan has no body “body-x”.'],
    [change({}), 'Nothing was changed, so there is nothing to save.'],
    [
      change({ name: 'Scrutiny Committee', side: 'other' }),
      'The plan has “Scrutiny Committee” among these already. Give each body a name of its own.',
    ],
  ])('is not changed by %j', (action, told) => {
    expect(refused(plan, action).told).toBe(told)
  })

  it('leads, is joint and is listed as it is said, until it is not', () => {
    const standing = { leads: true, joint: true, listed: 'channel-panel' }
    const { plan: next, said } = accepted(plan, change(standing))
    expect(next.bodies[0]).toEqual({ ...plan.bodies[0], ...standing })
    expect(said).toBe(
      'Changed the body “Northshire LSCB”: whether it is joint with an adults board, whether it leads the arrangements and which listed board it is',
    )
    const { plan: back } = accepted(next, change({ leads: null, joint: null, listed: null }))
    expect(back).toEqual(plan)
    expect(refused(plan, change({ listed: 'choir' }))).toEqual({
      paths: ['listed'],
      told: 'The guidance lists no such board. Choose another.',
    })
  })

  it('is removed where nothing names it', () => {
    const { plan: next, said } = accepted(plan, remove('body-scrutiny'))
    expect(next.bodies.map(({ id }) => id)).toEqual(['body-board'])
    expect(said).toBe('Removed the body “Scrutiny Committee”')
    expect(refused(plan, remove('body-x')).told).toBe('The plan has no body “body-x”.')
  })

  it('is not removed while anything names it, which is told by title', () => {
    const used = buildPlan({
      bodies: [
        { id: 'body-board', name: 'Northshire LSCB', kind: 'board', side: 'old' },
        { id: 'body-g', ...GROUP, kind: 'sub-group', side: 'old' },
      ],
      lines: [{ id: 'l-1', body: 'body-g', other: 'body-board', kind: 'reports-to' }],
      milestones: [
        milestone({
          id: 'ms-a',
          title: 'Board meets',
          owner: { body: 'body-board' },
          about: { kind: 'meeting', body: 'body-board' },
        }),
        milestone({
          id: 'ms-b',
          title: 'Cabinet considers',
          about: { kind: 'meeting', reportOf: 'body-board' },
        }),
      ],
    })
    expect(refused(used, remove('body-board')).told).toBe(
      '“Northshire LSCB” cannot be removed: it is the board of “Northshire”, reported to by “Learning group”, the owner of “Board meets”, the body of “Board meets” and the body whose report is considered in “Cabinet considers”. Change these first.',
    )
  })
})
