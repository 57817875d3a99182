import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawRaw } from '../../src/diagrams/draw-raw.ts'
import type { Layout } from '../../src/diagrams/job.ts'
import { showLabel } from '../../src/diagrams/labels/private-label.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'
import { openBrowser } from '../browser/visit.ts'
import { compared, drawnInChromium, measured, openEasel, type Measured } from './in-chromium.ts'
import { boxesChart, datesChart, EVERY_KIND } from './some-charts.ts'

let browser: Browser
let easel: Page

beforeAll(async () => {
  browser = await openBrowser()
  easel = await openEasel(browser)
})

afterAll(() => browser.close())

/** Pixels that a box may be wider, higher or elsewhere: the browser rounds letters, we do not. */
const NEAR = 1.5

const FLOW = 'g.node, g.cluster, g.edgeLabel'
const DATES = 'rect.task, rect.section, text.sectionTitle, .grid .tick text, text[id$="-text"]'

const PICTURES: readonly [string, string, Layout, string][] = [
  ['every shape, by ELK', mermaidSource(EVERY_KIND, 'private'), 'elk', FLOW],
  ['every shape, by dagre', mermaidSource(EVERY_KIND, 'private'), 'dagre', FLOW],
  ['thirty boxes', mermaidSource(boxesChart(30), 'private'), 'elk', FLOW],
  ['a chart of dates', mermaidSource(datesChart(30), 'private'), 'elk', DATES],
]

/** Labels as they are to be read, escaped as text of SVG is. */
const readable = (raw: string): string =>
  raw.replace(/[\uE021-\uE07E]/gu, (found) =>
    showLabel(found).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'),
  )

const size = (box: Measured): number[] => [box.width, box.height]
const centre = (box: Measured): number[] => [box.x + box.width / 2, box.y + box.height / 2]

const furthest = (
  ours: readonly Measured[],
  theirs: readonly Measured[],
  of: (box: Measured) => number[],
): number =>
  Math.max(
    ...ours.flatMap((box, n) => of(box).map((value, m) => Math.abs(value - of(theirs[n]!)[m]!))),
  )

describe.each(PICTURES)('%s', (_, source, layout, parts) => {
  let ours: string
  let theirs: string

  beforeAll(async () => {
    ours = readable(await drawRaw(source, layout))
    theirs = await drawnInChromium(easel, source, layout)
  })

  test('has the boxes that Chromium has, as large and where it has them', async () => {
    const [mine, its] = [await measured(easel, ours, parts), await measured(easel, theirs, parts)]
    expect(mine.map(({ id }) => id)).toEqual(its.map(({ id }) => id))
    expect(mine.length).toBeGreaterThan(10)
    expect(furthest(mine, its, size)).toBeLessThanOrEqual(NEAR)
    expect(furthest(mine, its, centre)).toBeLessThanOrEqual(2 * NEAR)
  })

  test('looks as in Chromium', async () => {
    const { differs, inked } = await compared(easel, ours, theirs)
    expect(inked).toBeGreaterThan(0.02)
    expect(differs).toBeLessThan(0.01)
  })
})
