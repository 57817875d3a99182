import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flatten } from '../../src/diagrams/flatten/flatten.ts'
import { showLabel } from '../../src/diagrams/labels/private-label.ts'
import type { Chart, TimeChart } from '../../src/domain/chart.ts'
import { chartOf } from '../../src/domain/charts/chart-of.ts'
import { openBrowser } from '../browser/visit.ts'
import { openExample } from '../make-plan.ts'
import { type Picture, pictureOf } from './flatten-read.ts'
import { compared, measured, openEasel } from './in-chromium.ts'
import { boxesChart, datesChart, EVERY_KIND } from './some-charts.ts'

const CHARTS: readonly (readonly [string, Chart])[] = [
  ['every kind of box', EVERY_KIND],
  ['forty boxes', boxesChart(40)],
  ['thirty dates', datesChart(30)],
  ['the structure of an example', chartOf('current', openExample('authority-2018-19-corrected'))],
  ['a timetable', chartOf('timeline', openExample('authority-2018-19-corrected'))],
  ['another timetable', chartOf('timeline', openExample('leicestershire-rutland'))],
]

let browser: Browser
let easel: Page

beforeAll(async () => {
  browser = await openBrowser()
  easel = await openEasel(browser)
})

afterAll(() => browser.close())

const readable = (raw: string): string =>
  raw.replace(/[\uE021-\uE07E]/gu, (found) => `&#${showLabel(found).charCodeAt(0)};`)

type Pair = { words: string; ink: string; grounds: string[] }

/** Each text with its colour and, from the top, what is filled beneath its middle. */
const pairs = (page: Page): Promise<Pair[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg text')].map((text) => {
      const first = text.querySelector('tspan') ?? text
      const { x, y, width, height } = first.getBoundingClientRect()
      const beneath = document
        .elementsFromPoint(x + width / 2, y + height / 2)
        .filter(
          (one) => one.localName !== 'text' && one.localName !== 'tspan' && one.closest('svg'),
        )
        .map((one) => getComputedStyle(one))
        .filter(({ fill }) => fill !== 'none')
      const opacity = ({ fill, fillOpacity }: CSSStyleDeclaration): string =>
        `${fill} ${fillOpacity}`
      return {
        words: text.textContent,
        ink: opacity(getComputedStyle(text)),
        grounds: beneath.map(opacity),
      }
    }),
  )

const channels = (paint: string): number[] => paint.match(/[\d.]+/g)!.map(Number)

/** What is seen where one paint lies on others, from the top. */
function mixed(paints: readonly string[]): number[] {
  const [top, ...rest] = paints
  if (top === undefined) return [255, 255, 255]
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(top)
  const below = alpha < 1 ? mixed(rest) : [0, 0, 0]
  return [red, green, blue].map((value, n) => value * alpha + below[n]! * (1 - alpha))
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast({ ink, grounds }: Pair): number {
  const [one, other] = [luminance(mixed([ink, ...grounds])), luminance(mixed(grounds))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

describe.each(CHARTS)('%s', (_, chart) => {
  let picture: Picture

  beforeAll(async () => {
    picture = await pictureOf(chart)
    await easel.setViewportSize({
      width: Math.ceil(picture.plain.width),
      height: Math.ceil(picture.plain.height),
    })
  })

  it('looks as Mermaid drew it', async () => {
    const { raw, job } = picture
    const plain = flatten(raw, { ...job, marks: null })
    const { differs, inked } = await compared(easel, plain.svg, readable(raw))
    expect(inked).toBeGreaterThan(0.02)
    expect(differs).toBeLessThan(0.005)
  })

  it('can be read: every text has 4.5:1 on what is under it', async () => {
    await measured(easel, picture.svg, 'svg')
    const found = await pairs(easel)
    expect(found.length).toBeGreaterThan(9)
    expect(found.filter((pair) => pair.grounds.length === 0)).toEqual([])
    expect(found.filter((pair) => contrast(pair) < 4.5)).toEqual([])
  })

  it('keeps its words inside the picture', async () => {
    const { width, height } = picture.plain
    const texts = await measured(easel, picture.svg, 'text')
    const outside = texts.filter(
      (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    )
    expect(outside).toEqual([])
  })
})

it('would see white words on pale ground', () => {
  expect(
    contrast({ words: '', ink: 'rgb(255, 255, 255) 1', grounds: ['rgb(138, 144, 221) 1'] }),
  ).toBeCloseTo(2.95, 1)
  expect(contrast({ words: '', ink: 'rgb(0, 0, 0) 1', grounds: [] })).toBeCloseTo(21, 5)
  expect(contrast({ words: '', ink: 'rgb(0, 0, 0) 0.1', grounds: [] })).toBeLessThan(4.5)
})

/** Every other row waits for one further up, some for two. */
const manyArrows = (): TimeChart => {
  const chart = datesChart(30)
  const before = (n: number): number[] => [
    ...(n > 2 && n % 2 === 1 ? [n - 3] : []),
    ...(n > 8 && n % 5 === 0 ? [n - 7] : []),
  ]
  const rows = chart.rows.map((row, n) => ({ ...row, after: before(n).map((one) => `r${one}`) }))
  return { ...chart, rows }
}

describe.each([
  ['an example', chartOf('timeline', openExample('authority-2018-19-corrected'))],
  ['many arrows', manyArrows()],
])('the timetable of %s', (_, chart) => {
  it('writes no label over a mark, and draws no arrow over a label', async () => {
    const { svg } = await pictureOf(chart)
    const labels = await measured(easel, svg, '#p1-rows text')
    const marks = await measured(easel, svg, '#p1-rows rect')
    expect(labels).toHaveLength(marks.length)
    const arrows = await easel.evaluate(() =>
      [...document.querySelectorAll<SVGPathElement>('[id^="p1-a"]:not(g)')].map((path) => {
        const length = path.getTotalLength()
        const places = Array.from({ length: Math.ceil(length) }, (_, at) =>
          path.getPointAtLength(at),
        )
        return places.map(({ x, y }) => ({ x, y }))
      }),
    )
    expect(arrows.length).toBeGreaterThan(2)
    const over = (label: (typeof labels)[number], { x, y }: { x: number; y: number }): boolean =>
      x > label.x && x < label.x + label.width && y > label.y + 2 && y < label.y + label.height - 2
    for (const [n, label] of labels.entries()) {
      const mark = marks[n]!
      expect(label.x + label.width <= mark.x || label.x >= mark.x + mark.width).toBe(true)
      expect(arrows.filter((arrow) => arrow.some((place) => over(label, place)))).toHaveLength(0)
    }
  })
})
