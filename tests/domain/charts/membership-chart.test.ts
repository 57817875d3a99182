import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { membershipChart } from '../../../src/domain/charts/membership-chart.ts'
import { membershipMatrix } from '../../../src/domain/charts/membership-matrix.ts'
import type { ViewRequest } from '../../../src/domain/charts/view.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { NASTY_LABELS } from '../../exports/nasty-labels.ts'
import { makeOptions } from '../../make-options.ts'
import { makeBody, makePlan, openTestPlan } from '../../make-plan.ts'

type Seat = Plan['seats'][number]

const chartOf = (plan: Plan, request: Partial<ViewRequest> = {}) =>
  membershipChart(openTestPlan(plan), { option: null, against: 'old', on: null, ...request })

const seated = (...seats: Partial<Seat>[]) =>
  makePlan({
    organisations: [
      { id: 'council', name: 'County Council', kind: 'council' },
      { id: 'school', name: 'A school', kind: 'agency', validFrom: '2018-09-01' },
    ],
    bodies: [
      makeBody({ id: 'exec', name: 'Executive' }),
      makeBody({ id: 'group', name: 'Learning group' }),
      makeBody({ id: 'hwb', name: 'Health board', side: 'other' }),
    ],
    seats: seats.map((seat, n) => ({ id: `seat-${n}`, body: 'exec', part: 'member', ...seat })),
  })

describe('who sits where', () => {
  it('has organisations and roles on the one hand, bodies on the other, a line for each seat', () => {
    const chart = chartOf(
      seated(
        { organisation: 'council', part: 'chair', role: 'Director' },
        { organisation: 'council' },
        { role: 'Head teacher', part: 'represented', through: 'Schools forum' },
        { role: 'head  teacher', body: 'group', part: 'observer', from: '2019-04' },
      ),
    )
    expect(chart.across).toBe(true)
    expect(chart.groups.map(({ id }) => id)).toEqual(['holders', 'old'])
    expect(chart.lines).toEqual([
      { from: 'council', to: 'exec', words: 'chair (Director)', dotted: false },
      { from: 'council', to: 'exec', words: 'member', dotted: false },
      {
        from: 'role:exec:head teacher',
        to: 'exec',
        words: 'represented through “Schools forum”',
        dotted: true,
      },
      {
        from: 'role:group:head teacher',
        to: 'group',
        words: 'observer, from April 2019',
        dotted: true,
      },
    ])
  })

  it('has one role in one body as one box, and the same role in another as another', () => {
    const chart = chartOf(
      seated({ role: 'Nurse' }, { role: 'nurse', part: 'chair' }, { role: 'Nurse', body: 'group' }),
    )
    const roles = chart.boxes.filter(({ kind }) => kind === 'role')
    expect(roles.map(({ id, name }) => [id, name])).toEqual([
      ['role:exec:nurse', 'nurse'],
      ['role:group:nurse', 'Nurse'],
    ])
  })

  it('marks organisations without a seat and bodies without a member', () => {
    const chart = chartOf(seated({ organisation: 'council' }))
    expect(chart.boxes.map(({ name, mark, life }) => [name, mark, life])).toEqual([
      ['County Council', undefined, null],
      ['A school', 'no seat recorded', 'from 1 September 2018'],
      ['Executive', undefined, null],
      ['Learning group', 'no member recorded', null],
    ])
    expect(chart.leftOut).toEqual([
      {
        id: 'hwb',
        name: 'Health board',
        why: 'it is outside the move, and no seat in it is recorded',
      },
    ])
  })

  it.each([
    ['2018-08-31', ['council'], ['A school']],
    ['2018-09-01', ['council', 'school'], []],
  ])('on %s knows the organisations %j', (on, ids, gone) => {
    const chart = chartOf(seated({ organisation: 'council' }), { on })
    expect(chart.boxes.flatMap(({ id, kind }) => (kind === 'organisation' ? [id] : []))).toEqual(
      ids,
    )
    expect(chart.leftOut.flatMap(({ id, name }) => (id === 'school' ? [name] : []))).toEqual(gone)
  })

  it('tells of seats that are not there on the day, and of those in bodies that are not', () => {
    const plan = seated(
      { organisation: 'council', to: '2019-02-28' },
      { organisation: 'council', body: 'group' },
    )
    const [exec, group] = plan.bodies
    const bodies = [exec!, { ...group!, from: '2020' }]
    const chart = chartOf({ ...plan, bodies }, { on: '2019-03-01' })
    expect(chart.boxes).toEqual([])
    expect(chart.leftOut.filter(({ id }) => id.startsWith('seat'))).toEqual([
      {
        id: 'seat-0',
        name: 'A seat in “Executive”: member, County Council',
        why: 'ended on 28 February 2019',
      },
      {
        id: 'seat-1',
        name: 'A seat in “Learning group”: member, County Council',
        why: 'its body is not there on the day shown',
      },
    ])
  })

  it('is of an option with its own bodies and seats', () => {
    const chart = chartOf(makeOptions(), { option: 'option-a' })
    expect(chart.title).toMatch(/^Membership under “Option A”: /)
    expect(chart.groups.map(({ id }) => id)).toEqual(['holders', 'new'])
    expect(chart.boxes.find(({ id }) => id === 'cdop')?.mark).toBe(
      'continues as it is; no member recorded',
    )
    expect(chart.description).toContain('Bodies without a recorded member: 2.')
    expect(chart.lines.map(({ from, to, words }) => `${from} ${words} ${to}`)).toEqual([
      'council chair a-exec',
      'ccg member a-exec',
      'police member a-exec',
    ])
    expect(chartOf(makeOptions(), { option: 'option-b' }).boxes).toEqual([])
  })

  it('draws nothing without a seat, and says so', () => {
    const chart = chartOf(seated())
    expect([chart.boxes, chart.lines]).toEqual([[], []])
    expect(chart.description).toBe('No seat is recorded yet in any of these bodies.')
  })
})

describe('any membership', () => {
  const seat = fc.record({
    body: fc.constantFrom('exec', 'group', 'hwb'),
    part: fc.constantFrom<Seat['part']>('chair', 'member', 'observer', 'represented'),
    organisation: fc.constantFrom('council', 'school', undefined),
    role: fc.constantFrom(...NASTY_LABELS.filter((label) => label.trim() !== '')),
  })

  it('loses no seat in its lines or its table', () => {
    fc.assert(
      fc.property(fc.array(seat, { minLength: 1, maxLength: 20 }), (given) => {
        const plan = seated(
          ...given.map(({ organisation, ...rest }) =>
            organisation === undefined ? rest : { organisation, ...rest },
          ),
        )
        const chart = chartOf(plan)
        expect(chart.lines).toHaveLength(given.length)
        const ids = chart.boxes.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { from, to } of chart.lines)
          expect(ids).toEqual(expect.arrayContaining([from, to]))
        const { columns, rows } = membershipMatrix(chart)
        expect(rows.every((cells) => cells.length === columns.length)).toBe(true)
        const told = rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '')
        expect(told.join('; ').length).toBe(chart.lines.map(({ words }) => words).join('; ').length)
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})
