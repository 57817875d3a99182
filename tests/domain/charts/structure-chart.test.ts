import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lifeInTable } from '../../../src/domain/charts/life.ts'
import { structureChart } from '../../../src/domain/charts/structure-chart.ts'
import type { Body, Plan } from '../../../src/domain/plan.ts'
import {
  makeBody,
  makePlan,
  makeStructure,
  openExample,
  openTestPlan,
  type Reporting,
} from '../../make-plan.ts'

const chartOf = (bodies: readonly Reporting[], on: string) =>
  structureChart(openTestPlan(makePlan(makeStructure(bodies))), on)

const isShown = (life: Pick<Body, 'from' | 'to'>, on: string): boolean =>
  chartOf([makeBody(life)], on).boxes.length === 1

describe('who there is on a day', () => {
  it.each([
    ['2019-09-29', '2019-09-28', false],
    ['2019-09-29', '2019-09-29', true],
    ['2019-09-29', '2019-09-30', true],
    ['2019-09', '2019-08-31', false],
    ['2019-09', '2019-09-01', true],
    ['2019', '2018-12-31', false],
    ['2019', '2019-01-01', true],
    ['2020-02-29', '2020-02-28', false],
    ['2020-02-29', '2020-02-29', true],
    ['../2019-09', '1999-01-01', true],
    ['2019-09/..', '2019-08-31', false],
    ['2019-09/..', '2019-09-01', true],
    ['2018-04-01/2019-03-31', '2018-03-31', false],
    ['2018-04-01/2019-03-31', '2018-04-01', true],
  ])('one from %s, on %s: %s', (from, on, shown) => {
    expect(isShown({ from }, on)).toBe(shown)
  })

  it.each([
    ['2019-09-25', '2019-09-24', true],
    ['2019-09-25', '2019-09-25', true],
    ['2019-09-25', '2019-09-26', false],
    ['2019-09', '2019-09-30', true],
    ['2019-09', '2019-10-01', false],
    ['2020-02', '2020-02-29', true],
    ['2020-02', '2020-03-01', false],
    ['../2018-06', '2018-06-30', true],
    ['../2018-06', '2018-07-01', false],
    ['2018-06/..', '2199-12-31', true],
    ['2018', '2018-12-31', true],
    ['2018', '2019-01-01', false],
  ])('one to %s, on %s: %s', (to, on, shown) => {
    expect(isShown({ to }, on)).toBe(shown)
  })

  it('is everybody where no life is recorded', () => {
    expect(isShown({}, '1900-01-01')).toBe(true)
  })
})

describe('what is left out', () => {
  it.each([
    [{ from: '2019-09-29' }, 'from 29 September 2019'],
    [{ from: '2019-09/..' }, 'from September 2019 or later'],
    [{ from: '2019-07-01/2019-09-30' }, 'from a day between 1 July 2019 and 30 September 2019'],
    [{ to: '2018-06' }, 'ended in June 2018'],
    [{ to: '2018-06-30' }, 'ended on 30 June 2018'],
    [{ to: '../2018-06' }, 'ended by June 2018'],
    [{ to: '2018-01/2018-06' }, 'ended between January 2018 and June 2018'],
  ])('%j is left out because: %s', (life, why) => {
    const { leftOut } = chartOf([makeBody({ name: 'Old board', ...life })], '2019-01-01')
    expect(leftOut).toEqual([{ id: 'body-one1', name: 'Old board', why }])
  })

  it('names the lines that go with it, each once', () => {
    const chart = chartOf(
      [
        makeBody({ id: 'top', name: 'Top' }),
        makeBody({ id: 'gone', name: 'Gone', reportsTo: ['top'], to: '2018' }),
        makeBody({ id: 'gone-too', name: 'Gone too', reportsTo: ['gone'], to: '2018' }),
        makeBody({ id: 'left', name: 'Left', reportsTo: ['gone', 'top'] }),
        makeBody({ id: 'right', name: 'Right', reportsTo: ['gone'] }),
      ],
      '2019-06-01',
    )
    expect(chart.lines).toEqual([{ from: 'left', to: 'top', words: 'reports to', dotted: false }])
    expect(chart.hiddenLines).toEqual([
      { from: 'left', words: 'reports to', to: 'Gone', why: 'ended in 2018' },
      { from: 'right', words: 'reports to', to: 'Gone', why: 'ended in 2018' },
    ])
    expect(chart.leftOut.map(({ why }) => why)).toEqual([
      'ended in 2018; reports to “Top”; “Left” and “Right” report to it',
      'ended in 2018; reports to “Gone”',
    ])
    expect(chart.description).toContain('Reporting lines: 1.')
    expect(chart.description).toContain('Left out, for they do not exist on the day shown: 2.')
  })
})

describe('lines of every kind', () => {
  const bodies = makeStructure([
    makeBody({ id: 'top', name: 'Top' }),
    makeBody({ id: 'group', name: 'Group', reportsTo: ['top'] }),
    makeBody({ id: 'watch', name: 'Watch' }),
    makeBody({ id: 'gone', name: 'Gone', to: '2018' }),
  ])
  type Recorded = Plan['lines'][number]
  const other = (kind: Recorded['kind'], more: Partial<Recorded> = {}): Recorded => ({
    id: `x-${kind}`,
    body: 'group',
    other: 'watch',
    kind,
    ...more,
  })
  const drawnWith = (...lines: Recorded[]) =>
    structureChart(
      openTestPlan(makePlan({ ...bodies, lines: [...bodies.lines, ...lines] })),
      '2019-06-01',
    )

  it('are drawn, dotted where they are none of authority', () => {
    const { lines, description } = drawnWith(other('scrutinised-by'), other('advises'))
    expect(lines.map(({ words, dotted }) => [words, dotted])).toEqual([
      ['reports to', false],
      ['is scrutinised by', true],
      ['advises', true],
    ])
    expect(description).toContain('Reporting lines: 1.')
    expect(description).toContain('Other lines, dotted, each with its words: 2.')
  })

  it.each([
    [{ to: '2019-05-31' }, 'ended on 31 May 2019'],
    [{ to: '2019-06-01' }, null],
    [{ to: '2019-06' }, null],
    [{ from: '2019-06-01' }, null],
    [{ from: '2019-06-02' }, 'from 2 June 2019'],
  ])('that live %j are left out because: %s', (life, why) => {
    const { lines, leftOut } = drawnWith(other('supports', life))
    expect(lines).toHaveLength(why === null ? 2 : 1)
    expect(leftOut.slice(1)).toEqual(
      why === null ? [] : [{ id: 'x-supports', name: 'A line: “Group” supports “Watch”', why }],
    )
  })

  it('to who is gone are told with who is gone, in the words for one or several', () => {
    const { leftOut } = drawnWith(
      other('advises', { other: 'gone' }),
      other('scrutinised-by', { other: 'gone' }),
      { ...other('advises', { body: 'top', other: 'gone' }), id: 'x-2' },
      { ...other('scrutinised-by', { body: 'top', other: 'gone' }), id: 'x-3' },
      { ...other('links-with', { body: 'gone', other: 'top' }), id: 'x-4' },
    )
    expect(leftOut.map(({ why }) => why)).toEqual([
      'ended in 2018; links with “Top”; “Top” and “Group” advise it; “Top” and “Group” are scrutinised by it',
    ])
  })
})

describe('what is shown', () => {
  it('tells a life in words, open ends too', () => {
    const lifeOf = (life: Pick<Body, 'from' | 'to'>) =>
      chartOf([makeBody(life)], '2019-06-01').boxes[0]?.life
    expect(lifeOf({})).toBeNull()
    expect(lifeOf({ from: '2018-09', to: '2020-06-30' })).toBe(
      'from September 2018, to 30 June 2020',
    )
    expect(lifeOf({ from: '../2018-09' })).toBe('from September 2018 or earlier')
    expect(lifeOf({ to: '2019-09/..' })).toBe('to September 2019 or later')
  })

  it('stands in the groups that have boxes, one only too', () => {
    const chart = structureChart(openExample('leicestershire-rutland'), '2019-09-13')
    expect(chart.groups.map(({ title }) => title)).toEqual([
      'Old structure',
      'New structure',
      'Other bodies',
    ])
    expect(chart.title).toBe(
      'Structure: Leicestershire and Rutland: from LSCB to Safeguarding Children Partnership',
    )
    expect(chart.description).toBe(
      'Bodies and groups on the day shown, as far as their dates are known. Old structure: 4. New structure: 1. Other bodies: 5. Reporting lines: 3. An arrow runs from a body to the one it reports to. Other lines, dotted, each with its words: 6. Start not recorded: 1 new body, shown as if there already.',
    )
    expect(chartOf([makeBody({ side: 'new' })], '2019-06-01').groups).toEqual([
      { id: 'new', title: 'New structure' },
    ])
  })

  it('says so where there is nothing', () => {
    expect(chartOf([], '2019-06-01').description).toBe('No bodies are recorded in this plan yet.')
    expect(chartOf([makeBody({ from: '2020' })], '2019-06-01').description).toBe(
      'No body or group exists on the day shown. Left out, for they do not exist on the day shown: 1.',
    )
  })

  it('counts the new bodies whose start nobody has recorded, and the table says so', () => {
    const bodies = [
      makeBody({ id: 'old' }),
      makeBody({ id: 'a', side: 'new' }),
      makeBody({ id: 'b', side: 'new', to: '2021' }),
      makeBody({ id: 'c', side: 'new', from: '2019-01' }),
      makeBody({ id: 'd', side: 'new', to: '2018' }),
    ]
    const chart = chartOf(bodies, '2019-06-01')
    expect(chart.description).toContain(
      ' Start not recorded: 2 new bodies, shown as if there already.',
    )
    expect(chart.boxes.map(lifeInTable)).toEqual([
      'not recorded',
      'start not recorded',
      'start not recorded, to 2021',
      'from January 2019',
    ])
    expect(chartOf(bodies.slice(3), '2019-06-01').description).not.toContain('Start not')
  })
})

const ends = fc.option(
  fc.constantFrom(
    '2018',
    '2018-06',
    '2019-02-28',
    '2019-03',
    '../2019-03',
    '2019-03/..',
    '2020-02-29',
  ),
  { nil: undefined },
)

const drawn = fc.record({
  from: ends,
  to: ends,
  side: fc.constantFrom<Body['side']>('old', 'new', 'other'),
  reportsTo: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
})

describe('any structure', () => {
  it('loses nobody and no line', () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('2018-01-01', '2019-02-28', '2019-03-01', '2020-03-01'),
        (given, on) => {
          const bodies = given.map(({ from, to, side, reportsTo }, n) =>
            makeBody({
              id: `body-${n}`,
              name: `Body ${n}.`,
              side,
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              reportsTo: reportsTo
                .filter((at) => at < given.length && at !== n)
                .map((at) => `body-${at}`),
            }),
          )
          const { boxes, lines, hiddenLines, leftOut, groups } = chartOf(bodies, on)
          expect([...boxes, ...leftOut].map(({ id }) => id).toSorted()).toEqual(
            bodies.map(({ id }) => id).toSorted(),
          )
          const told = leftOut.flatMap(({ why }) => why.split('; ').slice(1))
          const named = told.flatMap((words) => words.match(/“/g) ?? []).length
          expect(lines.length + named).toBe(
            bodies.flatMap(({ reportsTo = [] }) => reportsTo).length,
          )
          const shown = new Set(boxes.map(({ id }) => id))
          for (const { from, to } of lines)
            expect([shown.has(from), shown.has(to)]).toEqual([true, true])
          const ofShown = bodies.filter(({ id }) => shown.has(id))
          expect(lines.length + hiddenLines.length).toBe(
            ofShown.flatMap(({ reportsTo }) => reportsTo).length,
          )
          for (const { group } of boxes) expect(groups.map(({ id }) => id)).toContain(group)
        },
      ),
      { numRuns: 200, seed: 4 },
    )
  })
})
