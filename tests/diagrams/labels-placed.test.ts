import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TimeChart } from '../../src/domain/chart.ts'
import { timeChart } from '../../src/domain/charts/time-chart.ts'
import type { Area } from '../../src/domain/plan.ts'
import { openBrowser } from '../browser/visit.ts'
import { makeArea, makeMilestone, makePlan, openTestPlan } from '../make-plan.ts'
import { type Picture, pictureOf, textsIn } from './flatten-read.ts'
import { measured, openEasel } from './in-chromium.ts'

const NAMES = [
  'Bournemouth, Christchurch and Poole',
  'Kingston upon Hull and East Riding of Yorkshire',
  'Dorset',
]

/** Dates without a day, early, in the middle and late, that each area records in its own way. */
const ENDS: readonly Area['anchors'][string][] = [
  { planned: { edtf: '2018-09/2020-06' } },
  { planned: { edtf: '2020-08/2020-10' } },
  { actual: { edtf: '../2018-02' } },
]

const areas = NAMES.map((name, n) => {
  const [end, start] = [ENDS[n]!, ENDS[(n + 1) % 3]!]
  return makeArea({
    ...{ id: `area-${n}`, name },
    anchors: { boardEndDate: end, implementationDate: start },
  })
})

const TITLE = 'Agree the funding of the Safeguarding Children Partnership for the first full year'
const DATES = ['2018-01-31', '2019-06-29', '2018-04-01/2020-03-31', '2020-12', '2020-02-29']

const milestones = DATES.flatMap((edtf, n) =>
  [['area-0', 'area-1'], ['area-1'], ['area-0', 'area-2']].map((own, m) =>
    makeMilestone({
      ...{ id: `ms-${n}-${m}`, title: TITLE.toUpperCase().slice(0, m === 2 ? 99 : 0) || TITLE },
      ...{ areas: own, when: { edtf } },
    }),
  ),
)

const chart: TimeChart = timeChart(openTestPlan(makePlan({ areas, milestones }), '2019-07-01'))

let browser: Browser
let easel: Page
let picture: Picture

beforeAll(async () => {
  browser = await openBrowser()
  easel = await openEasel(browser)
  picture = await pictureOf(chart)
})

afterAll(() => browser.close())

const TEXTS = 'text:not(:has(tspan)), tspan'

describe('labels of long titles, of areas with long names, on days that are not fixed', () => {
  it('lie inside the picture, and not on the headings', async () => {
    const { width, height } = picture.plain
    const texts = await measured(easel, picture.svg, TEXTS)
    expect(texts.length).toBeGreaterThan(chart.rows.length)
    const outside = texts.filter(
      ({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height,
    )
    expect(outside).toEqual([])
    const headings = await measured(easel, picture.svg, 'text[font-weight=bold]')
    const labels = await measured(easel, picture.svg, '#p1-rows text')
    expect(headings.length).toBeGreaterThan(2)
    const end = Math.max(...headings.map((box) => box.x + box.width))
    expect(labels.filter(({ x }) => x < end)).toEqual([])
  })

  it('lie on no other, and on no mark but the bar that they stand in', async () => {
    const labels = await measured(easel, picture.svg, '#p1-rows text')
    const marks = await measured(easel, picture.svg, '#p1-rows rect')
    expect(labels).toHaveLength(marks.length)
    const meet = (one: (typeof labels)[number], other: (typeof labels)[number]): boolean =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      // The boxes of letters reach over what is inked, as those of diamonds do.
      Math.abs(one.y + one.height / 2 - other.y - other.height / 2) <
        (one.height + other.height) / 2 - 4
    for (const [n, label] of labels.entries()) {
      expect(labels.filter((other, at) => at > n && meet(label, other))).toEqual([])
      const mark = marks[n]!
      const isIn = label.x > mark.x && label.x + label.width < mark.x + mark.width
      const touched = marks.filter((other) => meet(label, other))
      expect(touched).toEqual(isIn ? [mark] : [])
    }
  })

  it('keep what is behind the title, which alone is cut', () => {
    const rows = textsIn(picture.document.getElementById('p1-rows')!)
    expect(rows).toHaveLength(chart.rows.length)
    for (const [n, { label, labelEnd }] of chart.rows.entries()) {
      const written = rows[n]!
      expect(written.endsWith(labelEnd)).toBe(true)
      const title = written.slice(0, written.length - labelEnd.length)
      expect(label.startsWith(title.replace(/…$/u, ''))).toBe(true)
      expect(title.length).toBeGreaterThan(8)
    }
  })

  it('are whole where two lines hold them', () => {
    const rows = textsIn(picture.document.getElementById('p1-rows')!)
    const twoLines = [...picture.document.querySelectorAll('#p1-rows text:has(tspan)')]
    expect(twoLines.length).toBeGreaterThan(2)
    const whole = chart.rows.filter(({ label }, n) => rows[n] === label)
    expect(whole.length).toBeGreaterThan(chart.rows.length / 2)
  })
})

it('a word that has room nowhere is cut', async () => {
  const row = chart.rows.find(({ label }) => label.includes('first full') || label !== '')!
  const long = { ...row, label: 'W'.repeat(150), labelEnd: '' }
  const day = { first: '2019-06-29', last: '2019-06-29' }
  const rows = [
    { ...long, id: 'a', bar: { first: '2018-01-01', last: '2018-01-01' }, exact: true, open: null },
    { ...long, id: 'b', bar: day, exact: true, open: null },
    { ...long, id: 'c', bar: { first: '2020-12-31', last: '2020-12-31' }, exact: true, open: null },
  ]
  const { svg, plain } = await pictureOf({
    ...chart,
    rows: rows.map((one) => ({ ...one, after: [] })),
  })
  const texts = await measured(easel, svg, '#p1-rows text')
  expect(texts.map(({ id }) => /^W+…$/.test(id))).toEqual([true, true, true])
  expect(texts.filter(({ x, width }) => x < 0 || x + width > plain.width)).toEqual([])
})
