import { beforeAll, describe, expect, it } from 'vitest'
import { withTodayLine } from '../../src/diagrams/today-line.ts'
import type { Row, TimeChart } from '../../src/domain/chart.ts'
import type { Day } from '../../src/domain/day.ts'
import { all, numberOf, type Picture, pictureOf, readSvg } from './flatten-read.ts'
import { datesChart, EVERY_KIND } from './some-charts.ts'

const [FIRST] = datesChart(1).rows as [Row]

const DAYS: readonly Day[] = ['2020-02-03', '2020-02-28', '2020-02-29', '2020-03-31', '2020-04-30']

const CHART: TimeChart = {
  ...datesChart(0),
  rows: DAYS.map((day, n) => ({
    ...FIRST,
    ...{ id: `r${n}`, bar: { first: day, last: day }, exact: true, label: '<g id="x-rows"> & co' },
  })),
}

let picture: Picture

beforeAll(async () => {
  picture = await pictureOf(CHART)
})

const label = (document: Document): Element | undefined =>
  all(document, 'text').find(({ textContent }) => textContent.startsWith('As at '))

const lineX = (svg: string): number | null => {
  const found = label(readSvg(svg))
  if (!found) return null
  const line = found.previousElementSibling!
  expect(line.getAttribute('stroke-dasharray')).not.toBeNull()
  const x = Number(/^M([\d.]+) /.exec(line.getAttribute('d')!)?.[1])
  expect(numberOf(found, 'x')).toBe(x)
  return x
}

describe('today', () => {
  it('stands where a diamond on that day stands', () => {
    for (const [n, day] of DAYS.entries()) {
      const transform = picture.document.getElementById(`p1-t${n + 1}`)!.getAttribute('transform')!
      const diamond = Number(/^rotate\(45 ([\d.]+) /.exec(transform)?.[1])
      expect(Math.abs(lineX(withTodayLine(picture.plain, day))! - diamond)).toBeLessThanOrEqual(1)
    }
  })

  it.each<[Day, string | null]>([
    ['2020-02-02', null],
    ['2020-02-03', 'As at 3 February 2020'],
    ['2020-02-29', 'As at 29 February 2020'],
    ['2020-03-01', 'As at 1 March 2020'],
    ['2020-04-30', 'As at 30 April 2020'],
    ['2020-05-01', null],
  ])('on %s: %s', (day, words) => {
    const svg = withTodayLine(picture.plain, day)
    if (words === null) expect(svg).toBe(picture.svg)
    expect(label(readSvg(svg))?.textContent ?? null).toBe(words)
  })

  it('adds a line and its words, and changes nothing else', () => {
    const svg = withTodayLine(picture.plain, '2020-03-12')
    const document = readSvg(svg)
    const words = label(document)!
    words.previousElementSibling!.remove()
    words.remove()
    const before = all(picture.document).map(({ outerHTML }) => outerHTML)
    expect(all(document).map(({ outerHTML }) => outerHTML)).toEqual(before)
  })

  it('lies under the marks and words, and its own words over the rows', () => {
    const document = readSvg(withTodayLine(picture.plain, '2020-03-12'))
    const words = label(document)!
    const rows = document.getElementById('p1-rows')!
    expect(words.compareDocumentPosition(rows) & 4).toBe(4)
    const y = numberOf(words, 'y')
    expect(y).toBeGreaterThan(14)
    const others = all(document, 'text').filter((text) => text !== words)
    expect(others.length).toBeGreaterThan(8)
    for (const text of others) {
      const box = text.querySelector('tspan') ?? text
      expect(Math.abs(numberOf(box, 'y') - y)).toBeGreaterThanOrEqual(15)
    }
  })

  it('keeps its words inside at both ends of the picture', () => {
    const { plain } = picture
    const at = (x: number): string => {
      const scale = { ...plain.scale!, left: x, perMs: 0 }
      const svg = withTodayLine({ ...plain, scale }, '2020-03-12')
      return label(readSvg(svg))!.getAttribute('text-anchor')!
    }
    expect([5, 600, plain.width - 5].map(at)).toEqual(['start', 'middle', 'end'])
  })

  it('has no place in a picture of boxes', async () => {
    const boxes = await pictureOf(EVERY_KIND)
    expect(withTodayLine(boxes.plain, '2020-03-12')).toBe(boxes.svg)
  })
})
