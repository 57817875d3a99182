import { describe, expect, test } from 'vitest'
import { drawRaw } from '../../src/diagrams/draw-raw.ts'
import { hideLabel, showLabel } from '../../src/diagrams/labels/private-label.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'
import { datesChart, EVERY_KIND } from './some-charts.ts'

const count = (svg: string, part: RegExp): number => svg.match(part)?.length ?? 0

const oneBox = (label: string): string => `flowchart TB\n  n1["${hideLabel(label)}"]`

/** The lines of a picture's first label, as they are read. */
const lines = (svg: string): string[] =>
  [...svg.matchAll(/<tspan class="text-outer-tspan[^>]*>(.*?)<\/tspan><\/tspan>/g)].map(
    ([, inner]) => showLabel((inner ?? '').replace(/<[^>]*>/g, '')),
  )

describe('a picture of boxes', () => {
  test.each(['elk', 'dagre'] as const)('has every box, group and line, by %s', async (layout) => {
    const svg = await drawRaw(mermaidSource(EVERY_KIND, 'private'), layout)
    expect(count(svg, /id="d-flowchart-n\d+-\d+"/g)).toBe(EVERY_KIND.boxes.length)
    expect(count(svg, /id="d-s\d+"/g)).toBe(EVERY_KIND.groups.length)
    expect(count(svg, /<path[^>]* id="d-l\d+"/g)).toBe(EVERY_KIND.lines.length)
    expect(svg).not.toContain('NaN')
    expect(svg).not.toContain('foreignObject')
  })

  test('wraps long labels, and tells each line', async () => {
    const label = 'The quality, audit and performance sub-group of the board of the county'
    const found = lines(await drawRaw(oneBox(label), 'elk'))
    expect(found.length).toBeGreaterThan(1)
    expect(found.map((line) => line.trim()).join(' ')).toBe(label)
  })

  test('breaks a word of 200 letters, which is the longest a label may be', async () => {
    const found = lines(await drawRaw(oneBox('W'.repeat(200)), 'elk'))
    expect(found.length).toBeGreaterThan(5)
    expect(found.join('')).toBe('W'.repeat(200))
  })

  test('is drawn where one box answers to another and that to the first', async () => {
    const source = 'flowchart BT\n n1["a"]\n n2["b"]\n n1 l1@--> n2\n n2 l2@--> n1'
    expect(count(await drawRaw(source, 'elk'), /<path[^>]* id="d-l\d"/g)).toBe(2)
  })
})

describe('a chart of dates', () => {
  test('has every row with its label, and labels the axis above and below', async () => {
    const svg = await drawRaw(mermaidSource(datesChart(30), 'private'), 'elk')
    expect(count(svg, /<rect id="d-t\d+"/g)).toBe(30)
    expect(count(svg, /<text id="d-t\d+-text"/g)).toBe(30)
    expect(count(svg, /class="grid"/g)).toBe(2)
    expect(svg).toContain('viewBox="0 0 1196 ')
  })
})

describe('what cannot be drawn is an error, never a picture of one', () => {
  test.each([
    ['no source', ''],
    ['no chart', 'Dear reader'],
    ['a line without its end', 'flowchart TB\n n1["a"] -->'],
    ['a source that is too long', `flowchart TB\n n1["${'a '.repeat(150_000)}"]`],
  ])('%s', async (_, source) => {
    await expect(drawRaw(source, 'elk')).rejects.toThrow()
  })

  test('and the next picture is drawn', async () => {
    await expect(drawRaw('flowchart TB\n n1[', 'elk')).rejects.toThrow()
    expect(await drawRaw(oneBox('Board'), 'elk')).toContain('d-flowchart-n1-0')
  })
})

test('a source cannot change how it is drawn', async () => {
  const plain = oneBox('Board')
  const settings = JSON.stringify({
    ...{ htmlLabels: true, look: 'neo', theme: 'forest', fontFamily: 'x', layout: 'dagre' },
    themeCSS: 'rect { fill: url(https://elsewhere.test/) }',
  })
  const svg = await drawRaw(`%%{init: ${settings}}%%\n${plain}`, 'elk')
  expect(svg).toBe(await drawRaw(plain, 'elk'))
})
