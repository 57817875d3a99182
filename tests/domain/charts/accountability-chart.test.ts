import { describe, expect, it } from 'vitest'
import { accountabilityChart } from '../../../src/domain/charts/accountability-chart.ts'
import type { ViewRequest } from '../../../src/domain/charts/view.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { makeOptions } from '../../make-options.ts'
import { makeArea, makeBody, makePlan, openTestPlan, withoutFramework } from '../../make-plan.ts'

const chartOf = (plan: Plan, request: Partial<ViewRequest> = {}) =>
  accountabilityChart(openTestPlan(plan), { option: null, against: 'old', on: null, ...request })

const exec = makeBody({
  id: 'exec',
  name: 'Executive',
  kind: 'executive',
  side: 'new',
  leads: true,
})
const group = makeBody({ id: 'group', name: 'Learning group', kind: 'sub-group', side: 'new' })
const outside = makeBody({ id: 'hwb', name: 'Health board', side: 'other' })
const line = (kind: Plan['lines'][number]['kind'], more: Partial<Plan['lines'][number]> = {}) => ({
  id: `l-${kind}`,
  body: 'group',
  other: 'exec',
  kind,
  ...more,
})

describe('who answers to whom', () => {
  it('draws reporting and scrutiny alone, and names every other line with why', () => {
    const lines = (
      ['reports-to', 'scrutinised-by', 'links-with', 'advises', 'supports'] as const
    ).map((kind) => line(kind))
    const chart = chartOf(makePlan({ bodies: [exec, group], lines }))
    expect(chart.lines.map(({ words, dotted }) => [words, dotted])).toEqual([
      ['reports to', false],
      ['is scrutinised by', true],
    ])
    const others = chart.leftOut.filter(({ name }) => name.startsWith('A line'))
    expect(others).toEqual(
      ['links with', 'advises', 'supports'].map((words, n) => ({
        id: lines[n + 2]?.id,
        name: `A line: “Learning group” ${words} “Executive”`,
        why: 'it is no line of accountability',
      })),
    )
  })

  it('is of what is in force, or of an option, whose name is in its title', () => {
    const plan = makeOptions()
    expect(chartOf(plan).boxes.some(({ id }) => id.startsWith('a-'))).toBe(false)
    const under = chartOf(plan, { option: 'option-b' })
    expect(under.title).toMatch(/^Accountability under “Option B”: /)
    expect(under.boxes.map(({ id }) => id)).toEqual(['cdop', 'b-exec', 'b-practice', 'b-forum'])
    expect(under.lines.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'b-practice b-forum',
      'b-forum b-exec',
    ])
  })

  it('leaves out bodies outside the move that no such line reaches, and says so', () => {
    const bodies = [exec, outside]
    expect(chartOf(makePlan({ bodies })).leftOut).toContainEqual({
      id: 'hwb',
      name: 'Health board',
      why: 'it is outside the move, and no line of accountability to or from it is recorded',
    })
    const lines = [line('scrutinised-by', { body: 'exec', other: 'hwb' })]
    expect(chartOf(makePlan({ bodies, lines })).boxes.map(({ id }) => id)).toEqual(['exec', 'hwb'])
  })

  it('marks a group whose reporting line is not recorded, and no body that leads', () => {
    const marks = (lines: Plan['lines']) =>
      chartOf(makePlan({ bodies: [exec, group], lines })).boxes.map(({ mark }) => mark)
    expect(marks([])).toEqual([undefined, 'whom it reports to is not recorded'])
    expect(marks([line('reports-to')])).toEqual([undefined, undefined])
  })

  it('marks neither a support unit nor a group that scrutinises another body', () => {
    const unit = makeBody({ id: 'unit', name: 'Unit', kind: 'support-unit', side: 'new' })
    const lines = [line('scrutinised-by', { body: 'exec', other: 'group' })]
    const chart = chartOf(makePlan({ bodies: [exec, group, unit], lines }))
    expect(chart.boxes.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined])
  })

  it.each([
    ['2019-09-28', ['exec'], 'from 29 September 2019'],
    ['2019-09-29', ['exec', 'group'], null],
  ])('on %s shows %j', (on, ids, why) => {
    const bodies = [exec, { ...group, from: '2019-09-29' }]
    const chart = chartOf(makePlan({ bodies, lines: [line('reports-to')] }), { on })
    expect(chart.boxes.map(({ id }) => id)).toEqual(ids)
    const gone = chart.leftOut.find(({ id }) => id === 'group')
    expect(gone?.why ?? null).toBe(why === null ? null : `${why}; reports to “Executive”`)
  })
})

describe('who scrutinises', () => {
  const scrutiny = (by: string) => ({ arranged: true, by })

  it('is the one whom an area names, of the body that leads there', () => {
    const areas = [
      makeArea({ id: 'north', name: 'North', scrutiny: scrutiny('Independent scrutineer') }),
      makeArea({ id: 'south', name: 'South', scrutiny: scrutiny('Independent  scrutineer') }),
    ]
    const chart = chartOf(makePlan({ areas, bodies: [exec, group] }))
    expect(chart.boxes.filter(({ kind }) => kind === 'role')).toEqual([
      {
        id: 'scrutiny:independent scrutineer',
        name: 'Independent scrutineer',
        kind: 'role',
        mark: 'independent scrutiny: North and South',
        life: null,
        group: null,
      },
    ])
    expect(chart.lines).toEqual([
      {
        from: 'exec',
        to: 'scrutiny:independent scrutineer',
        words: 'is scrutinised by',
        dotted: true,
      },
    ])
  })

  it('is a body where the name is one, and drawn once', () => {
    const areas = [makeArea({ scrutiny: scrutiny('health board') })]
    const lines = [line('scrutinised-by', { body: 'exec', other: 'hwb' })]
    const chart = chartOf(makePlan({ areas, bodies: [exec, outside], lines }))
    expect(chart.boxes.map(({ id }) => id)).toEqual(['exec', 'hwb'])
    expect(chart.lines).toHaveLength(1)
    const unlined = chartOf(makePlan({ areas, bodies: [exec, outside] }))
    expect(unlined.lines.map(({ from, to }) => [from, to])).toEqual([['exec', 'hwb']])
  })

  it('is who has such a seat, while it lasts', () => {
    const seats: Plan['seats'] = [
      {
        id: 'seat',
        body: 'exec',
        part: 'independent-scrutineer',
        role: 'Scrutineer',
        to: '2019-12-31',
      },
    ]
    const on = (day: string) => chartOf(makePlan({ bodies: [exec], seats }), { on: day })
    expect(on('2019-12-31').lines.map(({ words }) => words)).toEqual([
      'has as independent scrutineer',
    ])
    expect(on('2020-01-01').lines).toEqual([])
    expect(on('2020-01-01').leftOut).toContainEqual({
      id: 'seat',
      name: 'independent scrutineer, Scrutineer',
      why: 'ended on 31 December 2019',
    })
  })

  it.each([
    [undefined, 'whether it is arranged is not recorded'],
    [{ arranged: false }, 'recorded as not arranged'],
    [{ arranged: true }, 'arranged; by whom is not recorded'],
  ])('recorded as %j is told as that', (recorded, why) => {
    const area = makeArea(recorded === undefined ? {} : { scrutiny: recorded })
    const plan = makePlan({ areas: [area], bodies: [exec] })
    const told = (one: Plan) => chartOf(one).leftOut.find(({ id }) => id.startsWith('scrutiny:'))
    expect(told(plan)?.why).toBe(why)
    const { description } = chartOf(plan)
    expect(description).toContain(` Independent scrutiny of ${area.name}: ${why}.`)
    expect(description).not.toContain('Left out')
    // No law asks for it in a plan of structure alone.
    expect(told(withoutFramework(plan))?.why).toBe(recorded === undefined ? undefined : why)
  })
})
