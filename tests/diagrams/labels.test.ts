import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BoxChart, Chart, TimeChart } from '../../src/domain/chart.ts'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { ATTACKS, NASTY_LABELS } from '../exports/nasty-labels.ts'
import { makeBox, makeBoxChart, makeRow, makeTimeChart } from './make-chart.ts'

// Mermaid reads days in the zone of the process; the drawing process is started with this one.
process.env['TZ'] = 'UTC'

const RANDOM = [
  ...fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), {
    seed: 4,
    numRuns: 50,
  }),
  ...fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), {
    seed: 4,
    numRuns: 50,
  }),
]

const LABELS = [...NASTY_LABELS, ...RANDOM]
const A_PICTURE = 25

const batches = Array.from({ length: Math.ceil(LABELS.length / A_PICTURE) }, (_, n) =>
  LABELS.slice(n * A_PICTURE, (n + 1) * A_PICTURE),
)

/** Everything but spaces: where a label is wrapped, its space is a new line. */
const joined = (text: string): string => text.replace(/\s/gu, '')
const clean = (text: string): string => joined(cleanLabel(text))

const PLAIN =
  /^(?:svg|title|desc|g|defs|marker|rect|path|line|polyline|polygon|circle|ellipse|text|tspan)$/

const FORBIDDEN = /^(?:on|style$|class$|data-)|href$/
const ACTIVE = /javascript:|url\((?!#)/i

type Read = {
  title: string
  description: string
  /** All that is drawn, text by text. */
  texts: string[]
  /** The text inside the thing of each id. */
  byId: Map<string, string>
}

const { DOMParser } = new JSDOM('').window

/** What a picture says, read by a parser that knows nothing of how it was made. */
function read(svg: string, prefix: string): Read {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const all = [root, ...root.querySelectorAll('*')]
  const attributes = all.flatMap((one) => [...one.attributes])
  expect(all.filter(({ localName }) => !PLAIN.test(localName))).toEqual([])
  expect(attributes.filter(({ name }) => FORBIDDEN.test(name))).toEqual([])
  expect(attributes.filter(({ value }) => ACTIVE.test(value))).toEqual([])
  const text = (selector: string): string => root.querySelector(selector)?.textContent ?? ''
  return {
    title: text('title'),
    description: text('desc'),
    texts: [...root.querySelectorAll('text')].map((one) => joined(one.textContent)),
    byId: new Map(
      all
        .filter(({ id }) => id.startsWith(`${prefix}-`))
        .map((one) => [
          one.id.slice(prefix.length + 1),
          joined([...one.querySelectorAll('text')].map((found) => found.textContent).join('')),
        ]),
    ),
  }
}

type Drawing = typeof import('../../src/diagrams/draw-raw.ts') &
  typeof import('../../src/diagrams/flatten/flatten.ts') &
  typeof import('../../src/diagrams/job-of.ts')

let drawing: Drawing

// Loading Mermaid makes a window for the whole process, which the parser above must not be.
beforeAll(async () => {
  drawing = {
    ...(await import('../../src/diagrams/draw-raw.ts')),
    ...(await import('../../src/diagrams/flatten/flatten.ts')),
    ...(await import('../../src/diagrams/job-of.ts')),
  }
})

async function drawn(chart: Chart): Promise<Read> {
  const { job } = drawing.jobOf(chart)
  const raw = await drawing.drawRaw(job.source, job.layout)
  return read(drawing.flatten(raw, job).svg, job.prefix)
}

const idsOf = ({ byId }: Read, letter: string): string[] =>
  [...byId.keys()].filter((id) => new RegExp(`^${letter}\\d+$`).test(id))

/** Longer than the labels of any row of ours, which need not fit beside its mark. */
const LONG = 64

/** A label as it is, or, where it is long and cut to fit, as much of it as stands before the "…". */
const isCutOf = (label: string) => (text: string) =>
  label.length > LONG && text.endsWith('…') && label.startsWith(text.slice(0, -1))

/** What is left of what is drawn once each of these has been taken away; none may be missing. */
function without(texts: readonly string[], taken: readonly string[]): string[] {
  const left = [...texts]
  for (const one of taken) {
    const whole = left.indexOf(one)
    const at = whole >= 0 ? whole : left.findIndex(isCutOf(one))
    expect(at, `“${one}” is drawn`).toBeGreaterThanOrEqual(0)
    left.splice(at, 1)
  }
  return left
}

/** Each label over a group, in the box that stands in it, and on a line from it to the next. */
const asBoxes = (labels: readonly string[]): BoxChart =>
  makeBoxChart({
    groups: labels.map((title, n) => ({ id: `g${n}`, title })),
    boxes: labels.map((name, n) => makeBox({ id: `b${n}`, name, group: `g${n}` })),
    lines: labels.map((words, n) => ({
      from: `b${n}`,
      to: `b${(n + 1) % labels.length}`,
      words,
      dotted: n % 2 === 0,
    })),
  })

/** Each label beside a day, beside a month that waits for it, and over the section of the two. */
const asRows = (labels: readonly string[]): TimeChart =>
  makeTimeChart({
    rows: labels.flatMap((label, n) => [
      makeRow({ id: `a${n}`, label, section: label }),
      makeRow({
        id: `b${n}`,
        label,
        section: label,
        exact: false,
        bar: { first: '2019-06-01', last: '2019-06-30' },
        after: [`a${n}`],
      }),
    ]),
  })

const DATE = /^(?:\d{1,2})?[A-Z][a-z]{2}\d{4}$/

/** Sections of one name are one, as Mermaid has it; ours are never called alike. */
const byText = (labels: readonly string[]): string[] => [
  ...new Map(labels.map((label) => [cleanLabel(label), label])).values(),
]

describe.each(batches.map((labels, n) => [n + 1, labels] as const))(
  'labels, part %i',
  (_, labels) => {
    it('stand in boxes, on lines and over groups', async () => {
      const found = await drawn(asBoxes(labels))
      const boxes = labels.map((_, n) => found.byId.get(`n${n + 1}`))
      expect(boxes).toEqual(labels.map(clean))
      const thrice = [...labels, ...labels, ...labels].map(clean)
      expect(without(found.texts, thrice)).toEqual([])
      for (const letter of ['n', 's', 'l']) expect(idsOf(found, letter)).toHaveLength(labels.length)
    })

    it('stand beside rows and over sections', async () => {
      const told = byText(labels)
      const found = await drawn(asRows(told))
      const thrice = [...told, ...told, ...told].map(clean)
      for (const left of without(found.texts, thrice)) expect(left).toMatch(DATE)
      expect(idsOf(found, 't')).toHaveLength(told.length * 2)
    })
  },
)

const pairs = (labels: readonly string[]): [string, string][] =>
  labels.flatMap((label, n) => (n % 2 === 0 ? [[label, labels[n + 1] ?? label]] : []))

describe('labels as titles and descriptions', () => {
  it.each([
    ['boxes', makeBoxChart()],
    ['dates', makeTimeChart()],
  ])('of %s stand as they are', async (_, chart: Chart) => {
    const { job: plain } = drawing.jobOf(chart)
    const raw = await drawing.drawRaw(plain.source, plain.layout)
    for (const [title, description] of pairs(LABELS)) {
      const { job } = drawing.jobOf({ ...chart, title, description })
      const found = read(drawing.flatten(raw, job).svg, job.prefix)
      expect([found.title, found.description]).toEqual([
        cleanLabel(title),
        cleanLabel(description, 600),
      ])
    }
  })

  it('leave a picture as it is', async () => {
    for (const [title, description] of pairs(ATTACKS)) {
      const said = { title, description }
      expect(idsOf(await drawn(makeTimeChart(said)), 't')).toEqual(['t1'])
    }
    for (const [title, description] of pairs(ATTACKS.slice(0, 40))) {
      const said = { title, description }
      expect(idsOf(await drawn(makeBoxChart(said)), 'n')).toEqual(['n1'])
    }
  })
})
