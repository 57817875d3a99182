import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/domain/chart.ts'
import { timeChart } from '../../../src/domain/charts/time-chart.ts'
import type { Milestone, Plan } from '../../../src/domain/plan.ts'
import { schedule } from '../../../src/domain/schedule.ts'
import {
  catalogue,
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../../make-plan.ts'

const ownOnly = (change: Partial<Plan>, today?: string) =>
  timeChart(openTestPlan(withoutFramework(makePlan(change)), today))

const rowOf = (milestone: Partial<Milestone>): Row | undefined =>
  ownOnly({ milestones: [makeMilestone(milestone)] }).rows[0]

describe('where a date is drawn', () => {
  it.each([
    ['2019-06-29', '2019-06-29', '2019-06-29', true, null, '29 June 2019'],
    ['2019-06', '2019-06-01', '2019-06-30', false, null, 'June 2019'],
    ['2020-02', '2020-02-01', '2020-02-29', false, null, 'February 2020'],
    ['../2019-02', '2019-02-01', '2019-02-28', false, 'start', 'by February 2019'],
    ['2019-01/..', '2019-01-01', '2019-01-31', false, 'end', 'from January 2019'],
    [
      '2018-04-01/2019-03-31',
      '2018-04-01',
      '2019-03-31',
      false,
      null,
      '1 April 2018 to 31 March 2019',
    ],
    ['../2019-06-30', '2019-06-30', '2019-06-30', true, 'start', 'by 30 June 2019'],
    ['2019-09-29/..', '2019-09-29', '2019-09-29', true, 'end', 'from 29 September 2019'],
  ])('%s: from %s to %s, exact %s, open %s', (edtf, first, last, exact, ...[open, when]) => {
    expect(rowOf({ when: { edtf } })).toMatchObject({ bar: { first, last }, exact, open, when })
  })

  it.each([
    ['2019-06-29', 'Agree the funding'],
    ['2019-06', 'Agree the funding (June 2019)'],
    ['../2019-06-30', 'Agree the funding (by 30 June 2019)'],
    ['2019-09-29/..', 'Agree the funding (from 29 September 2019)'],
  ])('%s has the label %s', (edtf, label) => {
    expect(rowOf({ when: { edtf } })?.label).toBe(label)
  })

  it('keeps the words of the paper where the day is not fixed', () => {
    const words = { edtf: '2019-09', asWritten: 'at the end of September' }
    expect(rowOf({ when: words })?.when).toBe('September 2019 (“at the end of September”)')
    expect(rowOf({ when: { edtf: '2019-09-03', asWritten: 'on 3 September' } })?.when).toBe(
      '3 September 2019',
    )
  })

  it.each([
    ['2019-02-28', '2019-03-01', '1 March 2019; planned for 28 February 2019'],
    ['2019-02', '2019-03-01', '1 March 2019; planned for February 2019'],
    ['../2019-02-28', '2019-03-01', '1 March 2019; planned by 28 February 2019'],
    ['2019-02-28/..', '2019-03-01', '1 March 2019; planned from 28 February 2019'],
    ['2019-03-01', '2019-03-01', '1 March 2019'],
  ])('planned as %s and done on %s, stands on the day it was done', (planned, on, when) => {
    const row = rowOf({ when: { edtf: planned }, done: { when: { edtf: on } } })
    const [bar, label] = [{ first: on, last: on }, 'Agree the funding']
    expect(row).toMatchObject({ bar, exact: true, open: null, when, label, done: true })
  })

  it('stands in the month it was done in, where no day of it is recorded', () => {
    const row = rowOf({ when: { edtf: '2020-01-31' }, done: { when: { edtf: '2020-02' } } })
    const bar = { first: '2020-02-01', last: '2020-02-29' }
    const when = 'February 2020; planned for 31 January 2020'
    expect(row).toMatchObject({ bar, exact: false, when, standing: 'done-late' })
  })

  it('stays on its planned day where the day it was done is not recorded, and says so', () => {
    expect(rowOf({ when: { edtf: '2019-02-28' }, done: {} })).toMatchObject({
      bar: { first: '2019-02-28', last: '2019-02-28' },
      when: '28 February 2019; done, day not recorded',
      done: true,
    })
  })

  it('cuts a long title, and never what is behind it', () => {
    const row = rowOf({ title: 'word '.repeat(50), when: { edtf: '2019-06' } })
    expect(row?.title).toBe('word '.repeat(50).trim())
    expect(row?.label).toMatch(/^(word )+word… \(June 2019\)$/)
    expect(row?.label.length).toBeLessThanOrEqual(78)
  })

  it.each([
    ['2019-01-01', 'Agree the funding'],
    ['2019-02-28', 'Due soon: Agree the funding'],
    ['2019-03-01', 'Overdue: Agree the funding'],
  ])('says in words on %s how it stands: %s', (today, label) => {
    expect(ownOnly({ milestones: [makeMilestone()] }, today).rows[0]?.label).toBe(label)
  })

  it('names the areas of one of two milestones that are called alike', () => {
    const areas = [makeArea(), makeArea({ id: 'area-two2', name: 'Elsewhere' })]
    const both = areas.map(({ id }, n) => makeMilestone({ id: `ms-${n}`, areas: [id] }))
    expect(ownOnly({ areas, milestones: both }).rows.map(({ label }) => label)).toEqual([
      'Agree the funding (Testshire)',
      'Agree the funding (Elsewhere)',
    ])
  })
})

describe('what must come first', () => {
  const [first, second] = [
    makeMilestone({ id: 'ms-a', title: 'First' }),
    makeMilestone({ id: 'ms-b', title: 'Second', dependsOn: ['ms-a'] }),
  ]

  it('is an arrow where both are drawn', () => {
    const { rows, description } = ownOnly({ milestones: [first, second] })
    expect(rows.map(({ id, after }) => [id, after])).toEqual([
      ['ms-a', []],
      ['ms-b', ['ms-a']],
    ])
    expect(description).toContain('Arrows from what must come first: 1.')
  })

  it('is told where the first is not drawn', () => {
    const { rows, leftOut } = ownOnly({
      milestones: [{ ...first, cancelled: { reason: 'not needed.' } }, second],
    })
    expect(rows.map(({ after }) => after)).toEqual([[]])
    expect(rows.map((row) => row.afterUndrawn)).toEqual([['First (cancelled)']])
    expect(leftOut).toEqual([
      { id: 'ms-a', name: 'First', why: 'cancelled: not needed; “Second” waits for it' },
    ])
  })

  it('is told where the second is not drawn, and once where neither is', () => {
    const { when: _, ...undated } = second
    expect(ownOnly({ milestones: [first, undated] }).leftOut).toEqual([
      { id: 'ms-b', name: 'Second', why: 'no date is recorded for it; waits for “First”' },
    ])
    const { when: __, ...neither } = first
    expect(ownOnly({ milestones: [neither, second] }).rows[0]?.afterUndrawn).toEqual([
      'First (not shown: no date)',
    ])
    expect(ownOnly({ milestones: [neither, undated] }).leftOut.map(({ why }) => why)).toEqual([
      'no date is recorded for it',
      'no date is recorded for it; waits for “First”',
    ])
  })

  it('leads to the date in law of a requirement', () => {
    const record = { id: 'record-1', area: 'area-one1', evidence: [], dependsOn: ['ms-a'] }
    const plan = makePlan({
      milestones: [first],
      requirementRecords: [{ ...record, requirement: 'publish-arrangements' }],
    })
    const { rows } = timeChart(openTestPlan(plan))
    const waiting = rows.filter(({ after }) => after.length > 0)
    expect(waiting.map(({ title, after }) => [title, after])).toEqual([
      ['Publish the arrangements – last day in law', ['ms-a']],
    ])
    const guidance = rows.find(
      ({ title }) => title === 'Publish the arrangements – guidance date (must)',
    )
    expect(guidance?.afterUndrawn).toEqual(['First (drawn at another of its dates)'])
  })

  it('is told of a requirement without a date', () => {
    const record = { id: 'record-1', area: 'area-one1', evidence: [], dependsOn: ['ms-a'] }
    const undated = { ...record, requirement: 'lscb-annual-report' }
    const change = { milestones: [first], requirementRecords: [undated] }
    const { leftOut } = timeChart(openTestPlan(makePlan(change)))
    expect(leftOut.find(({ id }) => id === 'lscb-annual-report')?.why).toMatch(
      /; waits for “First”$/,
    )
    expect(ownOnly(change).leftOut).toEqual([
      {
        id: 'lscb-annual-report',
        name: 'lscb-annual-report',
        why: 'no date is known for it; waits for “First”',
      },
    ])
  })
})

describe('the rows of Leicestershire and Rutland', () => {
  const chart = timeChart(openExample('leicestershire-rutland'))
  const find = (label: string) => chart.rows.find((row) => row.label === label)

  it('keep law and guidance apart', () => {
    expect(find('Publish the arrangements – last day in law')).toMatchObject({
      bar: { first: '2019-06-30', last: '2019-06-30' },
      force: 'law',
      done: true,
      from: { kind: 'requirement', id: 'publish-arrangements', area: null },
    })
    expect(find('Publish the arrangements – guidance date (must)')).toMatchObject({
      bar: { first: '2019-06-29', last: '2019-06-29' },
      force: 'guidance',
    })
  })

  it('tell a date that others count from as planned or as it happened', () => {
    expect(find('Board’s last day in office – planned')).toMatchObject({
      bar: { first: '2019-09-25' },
      done: false,
      standing: null,
    })
    expect(find('Publication date – as it happened')).toMatchObject({ done: true, standing: null })
  })

  it('draw what a milestone waits for', () => {
    expect(chart.rows.flatMap(({ after }) => after)).toEqual(['ms-k2w9', 'ms-x5t1', 'ms-v8n6'])
  })

  it('say what is left out, and why', () => {
    expect(chart.leftOut).toContainEqual({
      id: 'ms-j9b4',
      name: 'Consider the budget requirement for future years',
      why: 'no date is recorded for it',
    })
    expect(chart.leftOut.find(({ id }) => id === 'lscb-annual-report')?.why).toMatch(
      /^No date to hold it to: the law set no day .*\)$/,
    )
    expect(chart.description).toMatch(
      /^30 dates, from 27 April 2017 to 29 September 2020: law and guidance 21, key dates 3, milestones 6\./,
    )
  })
})

describe('every shipped example', () => {
  it.each([...catalogue.examples.keys()])('%s has each entry drawn or told in each area', (id) => {
    const opened = openExample(id)
    const { rows, leftOut } = timeChart(opened)
    const shown = new Set([...rows.map(({ from }) => from.id), ...leftOut.map((one) => one.id)])
    for (const entry of schedule(opened)) expect(shown).toContain(entry.id)
    for (const { title } of opened.plan.milestones)
      expect(
        [...rows.map((row) => row.title), ...leftOut.map(({ name }) => name)].join('\n'),
      ).toContain(title)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })
})

const milestone = fc.record({
  edtf: fc.option(
    fc.constantFrom('2019-06-29', '2019-06', '../2019-02', '2019-01/..', '2020-02-29'),
  ),
  cancelled: fc.boolean(),
  dependsOn: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
})

describe('any milestones', () => {
  it('are drawn or told, with whatever they wait for, in the order of their days', () => {
    fc.assert(
      fc.property(fc.array(milestone, { maxLength: 10 }), (given) => {
        const milestones = given.map(({ edtf, cancelled, dependsOn }, n) => {
          const { when: _, ...one } = makeMilestone({
            id: `ms-${n}`,
            title: `Milestone ${n}.`,
            dependsOn: dependsOn.filter((at) => at < n).map((at) => `ms-${at}`),
          })
          return {
            ...one,
            ...(edtf === null ? {} : { when: { edtf } }),
            ...(cancelled ? { cancelled: { reason: 'not needed' } } : {}),
          }
        })
        const { rows, leftOut } = ownOnly({ milestones })
        expect([...rows, ...leftOut].map(({ id }) => id).toSorted()).toEqual(
          milestones.map(({ id }) => id).toSorted(),
        )
        const arrows = rows.flatMap(({ after }) => after).length
        const told = leftOut.flatMap(({ why }) => why.match(/“/g) ?? []).length
        expect(arrows + told).toBe(milestones.flatMap(({ dependsOn }) => dependsOn).length)
        const days = rows.map(({ bar }) => bar.last)
        expect(days).toEqual(days.toSorted())
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
