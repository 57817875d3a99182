import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import type { BoxChart, Chart, TimeChart } from '../../src/domain/chart.ts'
import { startDrawing } from '../../src/diagrams/drawing-child.ts'
import { jobOf } from '../../src/diagrams/job-of.ts'
import type { PictureLog } from '../../src/diagrams/picture-log.ts'
import { createPictures, type Drawn } from '../../src/diagrams/pictures.ts'
import { boxChart, joined, timeChart } from './small-chart.ts'

const SLOW = { timeout: 120_000 }
const DRAWS_TWO = fileURLToPath(new URL('fixtures/draws-two.ts', import.meta.url))

const quiet: PictureLog = () => undefined
const pictures = createPictures({ folder: null, log: quiet, limitMs: 60_000 })
afterAll(() => pictures.close())

const drawn = (chart: Chart): Promise<Drawn> => pictures.picture(chart, 60_000)

function svgOf(answer: Drawn): string {
  if (!answer.ok) throw new Error(answer.why)
  return answer.svg
}

/** How many of the picture's ids are of this letter. */
const count = (svg: string, letter: string): number =>
  svg.match(new RegExp(` id="p[0-9a-f]{8}-${letter}\\d+"`, 'g'))?.length ?? 0

/** The same two pictures, drawn for a program in another zone. */
async function drawnIn(
  zone: string,
  first: 'boxes' | 'dates',
): Promise<{ zone: string; drawn: Drawn[] }> {
  const env = { ...process.env, TZ: zone }
  const { stdout } = await promisify(execFile)(process.execPath, [DRAWS_TWO, first], { env })
  return JSON.parse(stdout) as { zone: string; drawn: Drawn[] }
}

const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

describe('a picture as it is really drawn', () => {
  it('has its boxes and lines, its title and its description', SLOW, async () => {
    const svg = svgOf(await drawn(boxChart('Who is who', 14)))
    expect(count(svg, 'n')).toBe(14)
    expect(count(svg, 'l')).toBe(13)
    expect(svg).toContain('>Who is who</title>')
    expect(svg).toContain('>Who answers to whom.</desc>')
  })

  it('shares no id with another on its page', SLOW, async () => {
    const [boxes, dates] = [boxChart('A', 3), timeChart('B', 3)]
    const ids = [svgOf(await drawn(boxes)), svgOf(await drawn(dates))].flatMap(idsIn)
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
    const prefixes = [boxes, dates].map((chart) => jobOf(chart).job.prefix)
    expect(ids.every((id) => prefixes.some((prefix) => id.startsWith(`${prefix}-`)))).toBe(true)
  })

  it('of dates shows the day it is looked at, though it is drawn once', SLOW, async () => {
    const chart = timeChart('Timetable', 4)
    const [one, other] = [
      svgOf(await drawn({ ...chart, today: '2019-07-01' })),
      svgOf(await drawn({ ...chart, today: '2019-07-20' })),
    ]
    expect(one).not.toBe(other)
    expect(jobOf({ ...chart, today: '2019-07-20' }).key).toBe(jobOf(chart).key)
  })

  it(
    'is the same to the byte in another zone, another process and another order',
    SLOW,
    async () => {
      const here = [svgOf(await drawn(boxChart('Structure', 4)))]
      here.push(svgOf(await drawn(timeChart('Timetable', 4))))
      const there = await drawnIn('Pacific/Kiritimati', 'dates')
      expect(there.zone).toBe('Pacific/Kiritimati')
      expect(there.drawn.map(svgOf)).toEqual(here)
    },
  )

  it('is drawn by dagre where ELK throws', SLOW, async () => {
    const lines: Parameters<PictureLog>[0][] = []
    const entry = new URL('fixtures/elk-throws.ts', import.meta.url)
    const log: PictureLog = (line) => lines.push(line)
    const service = createPictures({ folder: null, log, entry, limitMs: 60_000 })
    const svg = svgOf(await service.picture(boxChart('Structure', 4), 60_000))
    await service.close()
    expect([count(svg, 'n'), count(svg, 'l')]).toEqual([4, 3])
    expect(svg).not.toBe(svgOf(await drawn(boxChart('Structure', 4))))
    expect(lines.map(({ level, layout }) => [level, layout])).toEqual([
      ['warn', 'elk'],
      ['info', 'dagre'],
    ])
  })
})

const named = (chart: BoxChart, name: string): BoxChart => ({
  ...chart,
  boxes: chart.boxes.map((box, n) => (n === 0 ? { ...box, name } : box)),
})

const labelled = (chart: TimeChart, label: string): TimeChart => ({
  ...chart,
  rows: chart.rows.map((row, n) => (n === 0 ? { ...row, label, section: label } : row)),
})

/** How long a new process takes, once it is ready, for its first picture and for the next like it. */
async function firstAndSecond(): Promise<number[]> {
  const entry = new URL('../../src/diagrams/drawing-process.ts', import.meta.url)
  const child = startDrawing(entry, 60_000)
  expect(await child.ready).toBeNull()
  const took: number[] = []
  for (const title of ['First', 'Second']) {
    const from = performance.now()
    const outcome = await child.draw(jobOf(boxChart(title, 20)).job, 60_000)
    took.push(performance.now() - from)
    expect(outcome.ok).toBe(true)
  }
  child.kill()
  await child.gone()
  return took
}

describe('a drawing process', () => {
  it(
    'that is ready has loaded all: its first picture takes about as long as the next',
    SLOW,
    async () => {
      const quotients: number[] = []
      // Another program may take the processor from one of the two, not each time from the first.
      while (quotients.length < 3 && !quotients.some((quotient) => quotient < 3)) {
        const [first = Infinity, second = 1] = await firstAndSecond()
        quotients.push(first / second)
      }
      expect(Math.min(...quotients)).toBeLessThan(3)
    },
  )
})

describe('what is hard to draw is drawn all the same', () => {
  it.each<[string, Chart]>([
    ['a name of one word of 5,000 letters', named(boxChart('A'), 'x'.repeat(5_000))],
    ['a name of a thousand words', named(boxChart('A'), 'board '.repeat(1_000))],
    ['a row of one word of 5,000 letters', labelled(timeChart('A'), 'x'.repeat(5_000))],
    ['lines in a circle', joined(boxChart('A', 5), [0, 4], [1, 3], [3, 1])],
    ['the same line three times', joined(boxChart('A', 3), [1, 0], [1, 0])],
    ['a line from a box to itself, which is left out', joined(boxChart('A'), [0, 0])],
    ['boxes without a line', { ...boxChart('A', 30), lines: [] }],
    ['one box', boxChart('A', 1)],
    ['a title of nothing that can be shown', boxChart('\u0000\uFFFE\uD800')],
    ['one row', timeChart('A', 1)],
    ['rows in a circle', { ...timeChart('A'), rows: circle(timeChart('A', 3)) }],
    ['a century of rows', { ...timeChart('A'), rows: century(timeChart('A', 3)) }],
  ])('%s', SLOW, async (_what, chart) => {
    const svg = svgOf(await drawn(chart))
    const expected = chart.kind === 'boxes' ? chart.boxes.length : chart.rows.length
    expect(count(svg, chart.kind === 'boxes' ? 'n' : 't')).toBe(expected)
    const lines = chart.kind === 'boxes' ? chart.lines.filter(({ from, to }) => from !== to) : []
    expect(count(svg, 'l')).toBe(lines.length)
  })

  it('as many boxes as are not refused: all of them', SLOW, async () => {
    const chart = boxChart('Many', 150)
    const svg = svgOf(
      await drawn({ ...chart, lines: [...chart.lines, ...chart.lines.slice(0, 51)] }),
    )
    expect([count(svg, 'n'), count(svg, 'l')]).toEqual([150, 200])
  })
})

function circle({ rows }: TimeChart): TimeChart['rows'] {
  return rows.map((row, n) => (n === 0 ? { ...row, after: [rows.at(-1)!.id] } : row))
}

function century({ rows }: TimeChart): TimeChart['rows'] {
  const bar = { first: '1919-01-01', last: '2019-12-31' }
  return rows.map((row, n) => (n === 1 ? { ...row, bar } : row))
}
