import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { hideLabel, showLabel } from '../../src/diagrams/labels/private-label.ts'
import { BOX_LOOKS } from '../../src/diagrams/source/box-looks.ts'
import { marksOf } from '../../src/diagrams/source/marks.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'
import type { Box, BoxChart, Row, TimeChart } from '../../src/domain/chart.ts'
import { structureChart } from '../../src/domain/charts/structure-chart.ts'
import { timeChart } from '../../src/domain/charts/time-chart.ts'
import { addDays } from '../../src/domain/day.ts'
import { readFlowchart, readGantt } from '../exports/mermaid-reader.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { catalogue, openExample } from '../make-plan.ts'
import { makeBox, makeBoxChart, makeRow, makeTimeChart } from './make-chart.ts'

const shown = (things: readonly { text: string }[]): string[] =>
  things.map(({ text }) => showLabel(text))

/** A chart of as many boxes that all report to the first. */
const fan = (count: number): BoxChart =>
  makeBoxChart({
    boxes: Array.from({ length: count + 1 }, (_, n) => makeBox({ id: `b${n}` })),
    lines: Array.from({ length: count }, (_, n) => ({
      from: `b${n + 1}`,
      to: 'b0',
      words: 'reports to',
      dotted: n % 2 === 1,
    })),
  })

describe('the source of boxes and lines', () => {
  it('has our ids, in the order of the chart, whatever is declared first', async () => {
    const opened = openExample('leicestershire-rutland')
    const chart = structureChart(opened, opened.today)
    const read = await readFlowchart(mermaidSource(chart, 'private'))
    const names = new Map(read.nodes.map(({ id, text }) => [id, showLabel(text)]))
    chart.boxes.forEach(({ name, life }, n) =>
      expect(names.get(`n${n + 1}`)).toBe(life === null ? name : `${name}<br>(${life})`),
    )
    expect(names.size).toBe(chart.boxes.length)
    expect(read.lines.map(({ id }) => id).toSorted()).toEqual(
      chart.lines.map((_, n) => `l${n + 1}`).toSorted(),
    )
    expect(read.groups.map(({ title }) => showLabel(title)).toSorted()).toEqual(
      chart.groups.map(({ title }) => title).toSorted(),
    )
    const number = (id: string) => `n${chart.boxes.findIndex((box) => box.id === id) + 1}`
    for (const { start, end } of read.edges) expect([start, end]).not.toEqual([end, start])
    expect(read.edges.map(({ start, end }) => `${start} ${end}`).toSorted()).toEqual(
      chart.lines.map(({ from, to }) => `${number(from)} ${number(to)}`).toSorted(),
    )
  })

  it('is the same for people, with words they can read and no ids of lines', async () => {
    const read = await readFlowchart(mermaidSource(fan(2), 'readable'))
    expect(read.nodes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3'])
    expect(read.edges).toEqual([
      { start: 'n2', end: 'n1', text: 'reports to' },
      { start: 'n3', end: 'n1', text: 'reports to' },
    ])
    expect(mermaidSource(fan(2), 'readable')).not.toContain('@')
  })

  it.each(['private', 'readable'] as const)('keeps dotted lines dotted, %s', async (labels) => {
    const { lines } = await readFlowchart(mermaidSource(fan(4), labels))
    expect(lines.filter(({ dotted }) => dotted)).toHaveLength(2)
  })

  it('puts the board on top, or at the left where a row would be too long', async () => {
    const directionOf = async (chart: BoxChart) =>
      (await readFlowchart(mermaidSource(chart, 'private'))).direction
    expect(await directionOf(fan(4))).toBe('BT')
    expect(await directionOf(fan(5))).toBe('RL')
  })

  it('takes a circle, a line to itself and a line to nobody', async () => {
    const line = { words: 'reports to', dotted: false }
    const chart = makeBoxChart({
      boxes: [makeBox({ id: 'a' }), makeBox({ id: 'b' })],
      lines: [
        { from: 'a', to: 'b', ...line },
        { from: 'b', to: 'a', ...line },
        { from: 'a', to: 'a', ...line },
        { from: 'a', to: 'nobody', ...line },
      ],
    })
    const { edges, nodes } = await readFlowchart(mermaidSource(chart, 'private'))
    expect(edges).toHaveLength(2)
    expect(nodes).toHaveLength(2)
  })

  it('has a box that says so where there is none', async () => {
    const chart = makeBoxChart({ boxes: [], groups: [], description: 'Nobody is there.' })
    const { nodes } = await readFlowchart(mermaidSource(chart, 'private'))
    expect(nodes.map(({ id }) => id)).toEqual(['n0'])
    expect(shown(nodes)).toEqual(['Nobody is there.'])
  })

  it('tells every kind from every other without colour', () => {
    const kinds = Object.values(BOX_LOOKS)
    const signs = kinds.map(
      ({ open, style }) => `${open} ${style.replace(/(?:fill|color):#\w+/g, '')}`,
    )
    expect(new Set(signs).size).toBe(kinds.length)
    for (const { style } of kinds) expect(style).toContain('color:#0b0c0c')
  })
})

describe('the source of dates', () => {
  it.each(['private', 'readable'] as const)('has each row on its days, %s', async (labels) => {
    const chart = timeChart(openExample('authority-2018-19'))
    const { tasks } = await readGantt(mermaidSource(chart, labels))
    expect(tasks.map(({ id }) => id)).toEqual(chart.rows.map((_, n) => `t${n + 1}`))
    tasks.forEach(({ start, end, tags }, n) => {
      const row = chart.rows[n]
      expect(start).toBe(row?.bar.first)
      expect(tags.includes('milestone')).toBe(row?.exact)
      // Mermaid's end is the day after; a diamond has none.
      expect(end).toBe(row?.exact ? row.bar.last : addDays(row?.bar.last ?? '', 1))
    })
  })

  it('breaks a long heading of ours in two, for our drawing only', async () => {
    const chart = makeTimeChart({ rows: [makeRow({ section: 'Dates that others count from' })] })
    const own = await readGantt(mermaidSource(chart, 'private'))
    expect(own.sections.map(showLabel)).toEqual(['Dates that others<br/>count from'])
    const peoples = await readGantt(mermaidSource(chart, 'readable'))
    expect(peoples.sections).toEqual(['Dates that others count from'])
  })

  it.each([
    [{ done: true, standing: 'done-late' }, ['done']],
    [{ done: true }, ['done']],
    [{ standing: 'overdue' }, ['crit']],
    [{ standing: 'due-soon' }, ['active']],
    [{ standing: 'upcoming', force: 'law', required: true }, ['crit']],
    [{ standing: 'upcoming', force: 'law', required: false }, []],
    [{ standing: 'upcoming' }, []],
  ] satisfies [Partial<Row>, string[]][])('marks %j as %j', async (row, tags) => {
    const { tasks } = await readGantt(
      mermaidSource(makeTimeChart({ rows: [makeRow(row)] }), 'private'),
    )
    expect(tasks[0]?.tags.filter((tag) => tag !== 'milestone')).toEqual(tags)
  })

  it('is a chart even without rows', async () => {
    const { tasks } = await readGantt(mermaidSource(makeTimeChart({ rows: [] }), 'private'))
    expect(tasks.map(({ id, name }) => [id, showLabel(name)])).toEqual([
      ['t0', 'No dates recorded yet'],
    ])
  })
})

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30.44 }

describe('the axis of dates', () => {
  it.each([1, 10, 20, 98, 99, 196, 200, 400, 500, 865, 900, 1300, 1305, 2500, 2600, 5100])(
    'over %i days has marks that do not crowd',
    (days) => {
      const [first, last] = ['2018-01-01', addDays('2018-01-01', days - 1)]
      const chart = makeTimeChart({
        rows: [
          makeRow({ bar: { first, last: first } }),
          makeRow({ id: 'b', bar: { first: last, last } }),
        ],
      })
      const [, count, unit] = /tickInterval (\d+)(\w+)/.exec(mermaidSource(chart, 'private')) ?? []
      const marks = days / (Number(count) * (DAYS[unit ?? ''] ?? 0))
      expect(marks).toBeLessThanOrEqual(14.5)
      if (days > 14) expect(marks).toBeGreaterThan(2.5)
    },
  )

  it('leaves it to Mermaid where the span is longer than any interval it knows', () => {
    const [first, last] = ['1900-01-01', '2199-12-31']
    const chart = makeTimeChart({ rows: [makeRow({ exact: false, bar: { first, last } })] })
    expect(mermaidSource(chart, 'private')).not.toContain('tickInterval')
    expect(mermaidSource(chart, 'private')).toContain('axisFormat %Y')
  })
})

describe('what is drawn on top of the dates', () => {
  it('stands on the days of the rows, ends included, by their numbers', () => {
    const chart: TimeChart = makeTimeChart({
      rows: [
        makeRow({ id: 'a', bar: { first: '2020-02-29', last: '2020-02-29' } }),
        makeRow({
          id: 'b',
          bar: { first: '2020-02-01', last: '2020-02-29' },
          exact: false,
          open: 'start',
          after: ['a', 'gone'],
        }),
      ],
    })
    const { rows, after } = marksOf(chart)
    expect(after).toEqual([[1, 2]])
    expect(
      rows.map(({ start, end }) => [start, end].map((ms) => new Date(ms).toISOString())),
    ).toEqual([
      ['2020-02-29T00:00:00.000Z', '2020-03-01T00:00:00.000Z'],
      ['2020-02-01T00:00:00.000Z', '2020-03-01T00:00:00.000Z'],
    ])
    expect(rows.map(({ exact, open }) => [exact, open])).toEqual([
      [true, null],
      [false, 'start'],
    ])
  })

  it.each([...catalogue.examples.keys()])('has an arrow for each dependency of %s', (id) => {
    const chart = timeChart(openExample(id))
    const { rows, after } = marksOf(chart)
    expect(after).toHaveLength(chart.rows.flatMap((row) => row.after).length)
    for (const { start, end } of rows) expect(end - start).toBeGreaterThanOrEqual(86_400_000)
  })
})

describe('private labels', () => {
  /** What is hidden stands before the rest of its word. */
  const SYNTAX = /[!-/:-@[-`{-~]|(?<![A-Za-z0-9\uE000-\uF8FF])[A-Za-z0-9]/u

  it('can be read back, and hold nothing that could be syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const clean = cleanLabel(text)
        expect(hideLabel(clean)).not.toMatch(SYNTAX)
        expect(hideLabel(clean)).toHaveLength(clean.length)
        expect(showLabel(hideLabel(clean))).toBe(clean)
      }),
      { numRuns: 500, seed: 4 },
    )
    for (const text of NASTY_LABELS) {
      expect(hideLabel(cleanLabel(text))).not.toMatch(SYNTAX)
      expect(showLabel(hideLabel(cleanLabel(text)))).toBe(cleanLabel(text))
    }
  })

  it('are the only words in our own source besides Mermaid’s', () => {
    const name = 'Zebra: "click n1 href" %%{init}%%'
    const boxes: Box[] = [makeBox({ name, life: name })]
    const row = makeRow({ label: name, section: name })
    for (const chart of [
      makeBoxChart({ title: name, description: name, groups: [{ id: 'g', title: name }], boxes }),
      makeTimeChart({ title: name, description: name, rows: [row] }),
    ])
      expect(mermaidSource(chart, 'private')).not.toMatch(/Zebra|href|click|init|%%/)
  })
})
