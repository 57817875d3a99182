import { describe, expect, it } from 'vitest'
import { drawRaw } from '../../src/diagrams/draw-raw.ts'
import { flatten } from '../../src/diagrams/flatten/flatten.ts'
import type { Marks } from '../../src/diagrams/job.ts'
import type { Row, TimeChart } from '../../src/domain/chart.ts'
import { chartOf } from '../../src/domain/charts/chart-of.ts'
import type { Day } from '../../src/domain/day.ts'
import { openExample } from '../make-plan.ts'
import { all, idsOf, jobFor, numberOf, type Picture, pictureOf } from './flatten-read.ts'
import { datesChart } from './some-charts.ts'

const [FIRST] = datesChart(1).rows as [Row]

type Short = [first: Day, last?: Day | undefined, more?: Partial<Row>]

/** Rows by their days: one day is a diamond, two a range. */
const chartWith = (days: readonly Short[]): TimeChart => ({
  ...datesChart(0),
  rows: days.map(([first, last, more], n) => ({
    ...FIRST,
    ...{ id: `r${n}`, label: `Row ${n + 1}`, section: 'Dates', done: false, standing: null },
    ...{ bar: { first, last: last ?? first }, exact: last === undefined, ...more },
  })),
})

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const DAY = 24 * 60 * 60 * 1000

const mark = ({ document }: Picture, number: number): Element =>
  document.getElementById(`p1-t${number}`)!

/** The middle of a diamond; the left edge of a range. */
function placeOf(rect: Element): number {
  const turn = /^rotate\(45 ([\d.]+) /.exec(rect.getAttribute('transform') ?? '')?.[1]
  return turn === undefined ? numberOf(rect, 'x') : Number(turn)
}

/** Where the first of each month is, by the picture's own axis: nothing of ours has drawn it. */
function axisOf({ document }: Picture): (ms: number) => number {
  const ticks = all(document, 'line').map((line) => {
    const month = line.parentElement!.querySelector('text')!.textContent
    return { ms: Date.parse(`1 ${month} 00:00:00Z`), x: numberOf(line, 'x1') - 0.5 }
  })
  const [one, other] = [ticks[0]!, ticks.at(-1)!]
  return (ms) => one.x + ((other.x - one.x) * (ms - one.ms)) / (other.ms - one.ms)
}

const TIMETABLES: readonly (readonly [string, TimeChart])[] = [
  ['thirty dates', datesChart(30)],
  ...(['authority-2018-19-corrected', 'leicestershire-rutland'] as const).map(
    (id) => [id, chartOf('timeline', openExample(id)) as TimeChart] as const,
  ),
]

describe.each(TIMETABLES)('%s', (_, chart) => {
  it('has each mark at its date, by the axis and by the scale', async () => {
    const picture = await pictureOf(chart)
    const scale = picture.plain.scale!
    const axis = axisOf(picture)
    expect(chart.rows.length).toBeGreaterThan(9)
    for (const [n, { bar, exact }] of chart.rows.entries()) {
      const rect = mark(picture, n + 1)
      const start = startOf(bar.first)
      const x = placeOf(rect)
      expect(Math.abs(x - axis(start))).toBeLessThanOrEqual(1)
      expect(Math.abs(x - (scale.left + (start - scale.start) * scale.perMs))).toBeLessThanOrEqual(
        1,
      )
      const end = numberOf(rect, 'x') + numberOf(rect, 'width')
      if (!exact) expect(Math.abs(end - axis(startOf(bar.last) + DAY))).toBeLessThanOrEqual(1)
    }
  })

  it('has an arrow for each thing that waits for another', async () => {
    const picture = await pictureOf(chart)
    const { after } = picture.job.marks!
    const ids = idsOf(picture.document).filter((id) => /^p1-a\d+$/.test(id))
    expect(ids).toEqual(after.map((_, n) => `p1-a${n + 1}`))
  })
})

describe('a day', () => {
  it.each<[string, Day[]]>([
    ['at the ends of months', ['2019-01-31', '2019-02-28', '2019-03-01', '2019-06-30']],
    ['around a leap day', ['2020-02-28', '2020-02-29', '2020-03-01', '2020-03-31']],
    ['when clocks change', ['2019-03-30', '2019-03-31', '2019-04-01', '2019-10-27', '2019-10-28']],
  ])('%s is a diamond within its row', async (_, days) => {
    const picture = await pictureOf(chartWith(days.map((day) => [day])))
    const scale = picture.plain.scale!
    for (const [n, day] of days.entries()) {
      const rect = mark(picture, n + 1)
      const due = scale.left + (startOf(day) - scale.start) * scale.perMs
      expect(Math.abs(placeOf(rect) - due)).toBeLessThanOrEqual(1)
      const side = numberOf(rect, 'width')
      expect(side).toBe(numberOf(rect, 'height'))
      const high = side * Math.SQRT2
      expect(high).toBeGreaterThan(16)
      expect(high).toBeLessThan((scale.bottom - scale.top) / days.length)
    }
  })

  it('may be all there is', async () => {
    const one = await pictureOf(chartWith([['2019-06-29']]))
    expect(one.plain.scale).toMatchObject({ perMs: 0, start: startOf('2019-06-29') })
    const three = await pictureOf(chartWith([['2019-06-29'], ['2019-06-29'], ['2019-06-29']]))
    expect(new Set([1, 2, 3].map((n) => placeOf(mark(three, n)))).size).toBe(1)
  })

  it('has a picture, without a scale, where there is none', async () => {
    const none = await pictureOf(chartWith([]))
    expect(none.plain.scale).toBeNull()
    expect(none.document.documentElement.textContent).toContain('No dates recorded yet')
  })
})

/** What is drawn right after a mark and belongs to it. */
function drawnWith(picture: Picture, number: number): Element[] {
  const found: Element[] = []
  for (let next = mark(picture, number).nextElementSibling; next?.localName === 'path';) {
    found.push(next)
    next = next.nextElementSibling
  }
  return found
}

/** The x of every point of a path, for those are absolute or go from one that is. */
function reach(paths: readonly Element[]): { left: number; right: number } {
  const [path] = paths.slice(-1)
  const xs: number[] = []
  let [x, startX] = [0, 0]
  const pairs = /([MmLlHhVvZz])([^MmLlHhVvZz]*)/g
  for (const [, letter = '', rest = ''] of path!.getAttribute('d')!.matchAll(pairs)) {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const step = /[HhVv]/.test(letter) ? 1 : 2
    if (/[Vv]/.test(letter)) continue
    if (/[Zz]/.test(letter)) x = startX
    for (let n = 0; n < values.length; n += step) {
      x = letter === letter.toLowerCase() ? x + values[n]! : values[n]!
      if (/[Mm]/.test(letter) && n === 0) startX = x
      xs.push(x)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs) }
}

describe('a range', () => {
  const chart = chartWith([
    ['2019-01-01'],
    ['2019-02-01', '2019-03-31'],
    ['2019-02-01', '2019-03-31', { open: 'start' }],
    ['2019-02-01', '2019-03-31', { open: 'end' }],
    ['2019-04-01', undefined, { open: 'start' }],
    ['2019-04-01', undefined, { open: 'end' }],
    ['2019-05-07', '2019-05-07', { exact: false, open: 'start' }],
    ['2019-12-31'],
  ])

  it('cannot be taken for a day: no diamond, dashed edges, brackets', async () => {
    const picture = await pictureOf(chart)
    for (const number of [2, 3, 4, 7]) {
      const rect = mark(picture, number)
      expect(rect.getAttribute('transform')).toBeNull()
      expect(rect.getAttribute('stroke')).toBe('none')
      const [edges, ends] = drawnWith(picture, number)
      expect(edges!.getAttribute('stroke-dasharray')).toMatch(/^\d+[\s,]\d+$/)
      expect(ends!.getAttribute('stroke-dasharray')).toBeNull()
    }
    expect(drawnWith(picture, 1)).toEqual([])
    expect(mark(picture, 1).getAttribute('transform')).toMatch(/^rotate\(45 /)
  })

  it('points out where it has no recorded end, and only there', async () => {
    const picture = await pictureOf(chart)
    const beyond = (number: number): [left: boolean, right: boolean] => {
      const rect = mark(picture, number)
      const half = rect.getAttribute('transform') === null ? 0 : 5
      const left = numberOf(rect, 'x') - half
      const right = numberOf(rect, 'x') + numberOf(rect, 'width') + half
      const ends = reach(drawnWith(picture, number))
      return [ends.left < left - 8, ends.right > right + 8]
    }
    expect([2, 3, 4, 5, 6, 7].map(beyond)).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, false],
      [false, true],
      [true, false],
    ])
  })

  it('keeps its words clear of its signs', async () => {
    const picture = await pictureOf(chart)
    const texts = all(picture.document, '#p1-rows text')
    for (const number of [4, 6]) {
      const { right } = reach(drawnWith(picture, number))
      const text = texts.find(({ textContent }) => textContent === `Row ${number}`)!
      expect(text.getAttribute('text-anchor') ?? 'start').toMatch(/start|middle/)
      if (text.getAttribute('text-anchor') !== 'middle')
        expect(numberOf(text, 'x')).toBeGreaterThan(right)
    }
  })
})

describe('an arrow', () => {
  const chart = chartWith([
    ['2019-01-07'],
    ['2019-03-01', '2019-03-31', { after: ['r0'] }],
    ['2019-02-04', undefined, { after: ['r0', 'r1'] }],
    [
      '2019-12-30',
      undefined,
      { after: ['r2'], label: 'A label that finds room on the left alone' },
    ],
    ['2019-06-01', undefined, { after: ['r3'], open: 'start' }],
  ])

  it('runs from the first mark to the second one, whichever stands higher', async () => {
    const picture = await pictureOf(chart)
    const { after } = picture.job.marks!
    expect(after).toHaveLength(5)
    for (const [n, [first, second]] of after.entries()) {
      const arrow = picture.document.getElementById(`p1-a${n + 1}`)!
      expect(arrow.getAttribute('marker-end')).toBe('url(#p1-head)')
      const start = Number(/^M([\d.]+)/i.exec(arrow.getAttribute('d')!)?.[1])
      const from = mark(picture, first)
      const left = numberOf(from, 'x')
      expect(start).toBeGreaterThanOrEqual(left)
      expect(start).toBeLessThanOrEqual(left + numberOf(from, 'width'))
      const to = mark(picture, second)
      const { left: most, right: least } = reach([arrow])
      expect(least).toBeGreaterThan(numberOf(to, 'x') - 20)
      expect(most).toBeLessThan(numberOf(to, 'x') + numberOf(to, 'width') + 20)
    }
  })

  it('lies under marks and words', async () => {
    const { svg } = await pictureOf(chart)
    expect(svg.indexOf('id="p1-after"')).toBeLessThan(svg.indexOf('id="p1-rows"'))
  })

  it('is not drawn where nothing waits', async () => {
    const { svg } = await pictureOf(chartWith([['2019-01-07'], ['2019-02-07']]))
    expect(svg).not.toContain('p1-head')
    expect(svg).not.toContain('p1-after')
  })
})

describe('a picture that does not agree with its dates', () => {
  const chart = chartWith([
    ['2019-01-07'],
    ['2019-03-04'],
    ['2019-05-01', '2019-05-31'],
    ['2019-07-01'],
  ])

  const drawnAs = async (change: (marks: Marks) => Marks): Promise<unknown> => {
    const job = jobFor(chart)
    const raw = await drawRaw(job.source, job.layout)
    return flatten(raw, { ...job, marks: change(job.marks!) })
  }

  const withRow =
    (index: number, change: Partial<Marks['rows'][number]>) =>
    (marks: Marks): Marks => ({
      ...marks,
      rows: marks.rows.map((row, n) => (n === index ? { ...row, ...change } : row)),
    })

  it.each<[string, (marks: Marks) => Marks]>([
    ['a mark is a day early', withRow(1, { start: startOf('2019-03-03') })],
    ['a mark is a day late', withRow(1, { start: startOf('2019-03-05') })],
    ['a range ends too soon', withRow(2, { end: startOf('2019-05-30') })],
    ['a day is drawn for a range', withRow(1, { exact: false })],
    ['a range is drawn for a day', withRow(2, { exact: true })],
    ['a row is missing', (marks) => ({ ...marks, rows: [...marks.rows, marks.rows[0]!] })],
    ['a row is one too many', (marks) => ({ ...marks, rows: marks.rows.slice(1) })],
    ['an arrow leads nowhere', (marks) => ({ ...marks, after: [[1, 9]] })],
    ['a row waits for itself', (marks) => ({ ...marks, after: [[2, 2]] })],
  ])('is refused: %s', async (_, change) => {
    await expect(drawnAs((marks) => marks)).resolves.toBeDefined()
    await expect(drawnAs(change)).rejects.toThrow(/row/i)
  })
})
