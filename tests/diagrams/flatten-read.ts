import { JSDOM } from 'jsdom'
import type { Chart } from '../../src/domain/chart.ts'
import { drawRaw } from '../../src/diagrams/draw-raw.ts'
import { flatten } from '../../src/diagrams/flatten/flatten.ts'
import type { Job, Plain } from '../../src/diagrams/job.ts'
import { marksOf } from '../../src/diagrams/source/marks.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'

// As in the drawing process: Mermaid's dates follow the zone of the process.
process.env['TZ'] = 'UTC'

const parser = new new JSDOM().window.DOMParser()

/** Read by another parser than the one that made it, and as XML: nothing is put right in silence. */
export function readSvg(svg: string): Document {
  const document = parser.parseFromString(svg, 'image/svg+xml')
  if (document.querySelector('parsererror')) throw new Error('This is not well-formed XML.')
  return document
}

export const jobFor = (chart: Chart, prefix = 'p1'): Job => ({
  source: mermaidSource(chart, 'private'),
  layout: 'elk',
  title: chart.title,
  description: chart.description,
  marks: chart.kind === 'dates' ? marksOf(chart) : null,
  prefix,
})

export type Picture = { job: Job; raw: string; plain: Plain; svg: string; document: Document }

/** A chart drawn by the real Mermaid, then flattened. */
export async function pictureOf(chart: Chart, prefix?: string): Promise<Picture> {
  const job = jobFor(chart, prefix)
  const raw = await drawRaw(job.source, job.layout)
  const plain = flatten(raw, job)
  return { job, raw, plain, svg: plain.svg, document: readSvg(plain.svg) }
}

export const all = (document: Document, selector = '*'): Element[] => [
  ...document.querySelectorAll(selector),
]

export const idsOf = (document: Document): string[] => all(document, '[id]').map(({ id }) => id)

/** The words of each text, its lines joined as they would be read. */
export const textsIn = (element: Element): string[] =>
  [...element.querySelectorAll('text')].map((text) => {
    const lines = [...text.children].map(({ textContent }) => textContent)
    return lines.length === 0 ? text.textContent : lines.join(' ')
  })

export const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? Number.NaN)

/** What an element has, or inherits from those it stands in. */
export function effective(element: Element, name: string): string | null {
  const own = element.getAttribute(name)
  return own ?? (element.parentElement ? effective(element.parentElement, name) : null)
}
