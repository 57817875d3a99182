import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createPictures } from '../../src/diagrams/pictures.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'
import type { BoxChart } from '../../src/domain/chart.ts'
import { becomesChart } from '../../src/domain/charts/becomes-chart.ts'
import { differencesChart } from '../../src/domain/charts/differences-chart.ts'
import { optionChart } from '../../src/domain/charts/option-chart.ts'
import { transitionChart } from '../../src/domain/charts/transition-chart.ts'
import { pictureKey } from '../../src/exports/picture-key.ts'
import { structureSigns } from '../../views/pictures/structure-signs.ts'
import { makeOptions } from '../make-options.ts'
import { openTestPlan } from '../make-plan.ts'
import { makeBox, makeBoxChart } from './make-chart.ts'
import { structures } from './random-structures.ts'

const SLOW = { timeout: 120_000 }
const ASKED = { option: 'a', against: 'old', on: null }
const CHARTS = [optionChart, transitionChart, becomesChart, differencesChart]

const pictures = createPictures({ folder: null, log: () => undefined, limitMs: 60_000 })
afterAll(() => pictures.close())

async function svgOf(chart: BoxChart): Promise<string> {
  const drawn = await pictures.picture(chart, 60_000)
  if (!drawn.ok) throw new Error(drawn.why)
  return drawn.svg
}

const count = (svg: string, letter: string): number =>
  svg.match(new RegExp(` id="p[0-9a-f]{8}-${letter}\\d+"`, 'g'))?.length ?? 0

/** The element of that id with what stands in it. */
const partOf = (svg: string, id: string): string =>
  new RegExp(` id="p[0-9a-f]{8}-${id}".*?(?= id="p[0-9a-f]{8}-[nl]\\d|$)`, 's').exec(svg)?.[0] ?? ''

/** The element that draws a line, with its id. */
const lineOf = (svg: string, id: string): string =>
  new RegExp(`<path[^>]* id="p[0-9a-f]{8}-${id}"[^>]*>`).exec(svg)?.[0] ?? ''

describe('pictures of two structures, as they are really drawn', () => {
  // 60 of up to 80 bodies are drawn by the bench: they take minutes.
  it('have every box and every line once, in 12 random ones', SLOW, async () => {
    const plans = fc.sample(structures(8), { numRuns: 12, seed: 6 })
    for (const [n, plan] of plans.entries()) {
      const chart = CHARTS[n % CHARTS.length]!(openTestPlan(plan), ASKED)
      if (chart.boxes.length === 0) continue
      const svg = await svgOf(chart)
      expect([count(svg, 'n'), count(svg, 'l')]).toEqual([chart.boxes.length, chart.lines.length])
    }
  })

  it('draw what is added thick and whole, and what is removed in long dashes', SLOW, async () => {
    const chart = makeBoxChart({
      boxes: [
        makeBox({ id: 'a', kind: 'panel', mark: 'added', look: 'added' }),
        makeBox({ id: 'b', kind: 'board', mark: 'removed', look: 'removed' }),
        makeBox({ id: 'c', kind: 'panel' }),
      ],
      lines: [
        { from: 'a', to: 'c', words: 'reports to (added)', dotted: false, look: 'added' },
        { from: 'b', to: 'c', words: 'reports to (removed)', dotted: false, look: 'removed' },
      ],
    })
    const svg = await svgOf(chart)
    expect(partOf(svg, 'n1')).toMatch(/stroke-width="6"/)
    expect(partOf(svg, 'n1')).not.toContain('stroke-dasharray')
    expect(partOf(svg, 'n2')).toMatch(/stroke-dasharray="14[ ,]+5"/)
    expect(partOf(svg, 'n3')).toMatch(/stroke-dasharray="8[ ,]+4"/)
    expect(lineOf(svg, 'l1')).toMatch(/stroke-width="4"/)
    expect(lineOf(svg, 'l2')).toMatch(/stroke-dasharray="14[ ,]+5"/)
    expect(svg).toContain('>added<')
  })
})

describe('what a picture of two structures says of its signs', () => {
  const opened = openTestPlan(makeOptions())
  const chart = differencesChart(opened, { ...ASKED, option: 'option-a' })

  it('explains the looks that are in it', () => {
    expect(pictureKey(chart)).toContain('Thickest border or line: added. Long dashes: removed.')
    expect(structureSigns(chart).map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['Thickest border or line', 'Border or line of long dashes']),
    )
    const plain = optionChart(opened, { ...ASKED, option: 'option-a' })
    expect(pictureKey(plain)).not.toMatch(/Thickest|Long dashes/)
    expect(structureSigns(plain).map(({ sign }) => sign)).not.toContain('Thickest border or line')
  })

  it('runs from left to right where it goes from old to new', () => {
    const becomes = becomesChart(opened, { ...ASKED, option: 'option-a' })
    expect(mermaidSource(becomes, 'readable')).toContain('flowchart LR')
    expect(mermaidSource(chart, 'readable')).toMatch(/linkStyle [\d,]+ stroke-width:4px/)
  })
})
