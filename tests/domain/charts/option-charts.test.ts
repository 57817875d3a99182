import { describe, expect, it } from 'vitest'
import { becomesChart } from '../../../src/domain/charts/becomes-chart.ts'
import { becomesTables } from '../../../src/domain/charts/becomes-tables.ts'
import { differencesChart } from '../../../src/domain/charts/differences-chart.ts'
import { differencesTables } from '../../../src/domain/charts/differences-table.ts'
import { optionChart } from '../../../src/domain/charts/option-chart.ts'
import { transitionChart } from '../../../src/domain/charts/transition-chart.ts'
import type { BoxChart } from '../../../src/domain/chart.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { makeOptions } from '../../make-options.ts'
import { openTestPlan } from '../../make-plan.ts'

const ASKED = { option: 'option-a', against: 'old', on: null }

const opened = (more: Partial<Plan> = {}) => openTestPlan(makeOptions(more))

const box = ({ boxes }: BoxChart, id: string) => boxes.find((one) => one.id === id)

describe('the new structure under an option', () => {
  it('holds what the option proposes and what continues, and names the option', () => {
    const chart = optionChart(opened(), ASKED)
    expect(chart.boxes.map(({ id }) => id)).toEqual(['cdop', 'hwb', 'a-exec', 'a-practice'])
    expect(box(chart, 'cdop')).toMatchObject({ group: 'new', mark: 'continues as it is' })
    expect(chart.title).toBe('New structure under “Option A”: Testshire: from board to partners')
    expect(chart.description).toContain('“Option A” is preferred, not adopted.')
  })

  it('is of the option to speak of where none is asked for', () => {
    expect(optionChart(opened(), { ...ASKED, option: null })).toEqual(optionChart(opened(), ASKED))
  })

  it('leaves out on a day what is not there yet, and says why', () => {
    const plan = makeOptions()
    const bodies = plan.bodies.map((body) =>
      body.id === 'a-practice' ? { ...body, from: '2019-09-29' } : body,
    )
    const before = optionChart(openTestPlan({ ...plan, bodies }), { ...ASKED, on: '2019-09-28' })
    expect(before.leftOut.map(({ id, why }) => [id, why.split(';')[0]])).toEqual([
      ['a-practice', 'from 29 September 2019'],
    ])
    const first = optionChart(openTestPlan({ ...plan, bodies }), { ...ASKED, on: '2019-09-29' })
    expect(first.leftOut).toEqual([])
  })

  it('draws nothing where nothing is recorded of it, and names what stands outside the move', () => {
    const bodies = makeOptions().bodies.filter(({ side }) => side === 'other')
    const bare = opened({ bodies, lines: [], seats: [], functions: [], fates: [] })
    const chart = optionChart(bare, ASKED)
    expect(chart.description).toBe('Nothing is recorded of “Option A” yet. Left out: 1.')
    expect([chart.boxes, chart.groups]).toEqual([[], []])
    expect(chart.leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['hwb', 'it stands outside the move, and nothing of the new structure is shown'],
    ])
  })
})

describe('from old to new', () => {
  it('has both structures, and what happens to each as a line or in its box', () => {
    const chart = transitionChart(opened(), ASKED)
    expect(chart.across).toBe(true)
    expect(chart.boxes.map(({ id, group }) => `${group} ${id}`)).toEqual([
      ...['old lscb', 'old scr', 'old pqa', 'stays cdop', 'new a-exec', 'new a-practice'],
      ...['old f-training', 'old f-reviews'],
    ])
    expect(chart.lines.filter(({ words }) => words === 'merges into')).toEqual([
      { from: 'scr', to: 'a-practice', words: 'merges into', dotted: true },
    ])
    expect(box(chart, 'lscb')?.mark).toBe('ends: Law')
    expect(box(chart, 'pqa')?.mark).toBe('undecided')
    expect(box(chart, 'a-exec')?.mark).toBe('new')
    expect(box(chart, 'f-training')?.mark).toBe(
      'of “Testshire LSCB”; what happens to it is not recorded',
    )
  })

  it('names what it does not draw: bodies outside the move with their lines', () => {
    const chart = transitionChart(opened(), ASKED)
    expect(chart.leftOut[0]).toMatchObject({ id: 'hwb' })
    expect(chart.leftOut[0]?.why).toContain('it stands outside the move')
    expect(chart.hiddenLines).toContainEqual({
      from: 'a-exec',
      words: 'links with',
      to: 'Health and Wellbeing Board',
      why: 'it stands outside the move',
    })
  })

  it('shows a body outside the move that something goes to', () => {
    const fates: Plan['fates'] = [{ id: 'f', body: 'pqa', kind: 'moves-to', into: ['hwb'] }]
    expect(box(transitionChart(opened({ fates }), ASKED), 'hwb')?.group).toBe('other')
  })
})

describe('what becomes of what', () => {
  it('has the lines from old to new alone, and counts the others', () => {
    const chart = becomesChart(opened(), ASKED)
    expect(chart.lines.map(({ from, words, to }) => `${from} ${words} ${to}`)).toEqual([
      'scr merges into a-practice',
      'f-reviews moves to a-practice',
    ])
    expect(chart.leftOut.at(-1)).toMatchObject({ name: '6 lines between bodies' })
  })
})

describe('the tables of it', () => {
  it('tell a function from a body in what comes to a new one', () => {
    const [, back] = becomesTables(makeOptions(), 'option-a')
    expect(back?.rows.find(([name]) => name === 'Practice review group')).toEqual([
      'Practice review group',
      'Sub-group',
      'Serious case review group; Serious case reviews (function)',
    ])
  })
})

describe('differences', () => {
  it('are marked in words and by outline, on boxes and lines', () => {
    const chart = differencesChart(opened(), { ...ASKED, option: 'option-b', against: 'option-a' })
    expect(chart.boxes.map(({ id, mark, look }) => [id, mark, look])).toEqual([
      ['cdop', undefined, undefined],
      ['hwb', undefined, undefined],
      ['b-exec', 'renamed, was “Partners’ executive”; seats differ', 'changed'],
      ['b-practice', 'moved; functions differ', 'changed'],
      ['b-forum', 'added', 'added'],
    ])
    expect(chart.lines.map(({ from, words, to }) => `${from} ${words} ${to}`)).toEqual([
      'cdop links with (removed) b-exec',
      'b-exec links with (removed) hwb',
      'b-practice reports to (added) b-forum',
      'b-practice reports to (removed) b-exec',
      'b-forum reports to (added) b-exec',
    ])
    expect(chart.title).toContain('Differences of “Option B” from “Option A”')
  })

  it('mark what is still open, by no outline, and its lines', () => {
    const fates = makeOptions().fates.filter(({ id }) => id !== 'fate-lscb')
    const chart = differencesChart(opened({ fates }), ASKED)
    expect(box(chart, 'pqa')).toMatchObject({ mark: 'undecided' })
    expect(box(chart, 'lscb')).toMatchObject({ mark: 'what happens to it is not recorded' })
    expect(chart.boxes.flatMap(({ id, look }) => (look === 'removed' ? [id] : []))).toEqual(['scr'])
    expect(chart.lines.map(({ from, words, look }) => [from, words, look])).toEqual(
      expect.arrayContaining([
        ['pqa', 'reports to (undecided)', undefined],
        ['cdop', 'reports to (undecided)', undefined],
        ['scr', 'reports to (removed)', 'removed'],
      ]),
    )
    expect(chart.description).toContain('undecided: 3.')
  })

  it('of two options say of which it is still open, and nothing stands out', () => {
    const fates = makeOptions().fates.map((fate) =>
      fate.id === 'fate-cdop' ? { ...fate, option: 'option-a' } : fate,
    )
    for (const asked of [
      { option: 'option-b', against: 'option-a', on: null },
      { option: 'option-a', against: 'option-b', on: null },
    ]) {
      const plan = opened({ fates })
      const chart = differencesChart(plan, asked)
      expect(box(chart, 'cdop')).toMatchObject({
        mark: 'what happens to it is not yet said under “Option B”',
      })
      expect(box(chart, 'cdop')?.look).toBeUndefined()
      const line = chart.lines.find(({ from }) => from === 'cdop')
      expect([line?.words, line?.look]).toEqual(['links with (undecided)', undefined])
      const [told, open] = differencesTables(plan.plan, asked)
      expect(told?.rows.flat().join()).not.toContain('not yet said')
      expect(open?.rows.map(([, of]) => of)).toEqual([
        'Body',
        ...Array.from({ length: 4 }, () => 'What happens to it'),
      ])
    }
  })

  it('mark the body that a function goes to, and the one that it leaves', () => {
    const chart = differencesChart(
      opened({
        functions: [{ id: 'f-cdr', name: 'Child death review', body: 'cdop' }],
        fates: [
          { id: 'fate-cdop', body: 'cdop', kind: 'continues', into: [] },
          { id: 'fate-cdr', function: 'f-cdr', kind: 'moves-to', into: ['hwb'] },
        ],
      }),
      ASKED,
    )
    expect(box(chart, 'hwb')).toMatchObject({ mark: 'functions differ', look: 'changed' })
    expect(box(chart, 'cdop')?.mark).toContain('functions differ')
  })

  it('are none between an option and itself', () => {
    const chart = differencesChart(opened(), { ...ASKED, against: 'option-a' })
    expect(chart.description).toContain('Nothing differs.')
    expect([...chart.boxes, ...chart.lines].filter(({ look }) => look !== undefined)).toEqual([])
  })
})
