import { createHash } from 'node:crypto'
import type { BoxChart, Chart } from '../domain/chart.ts'
import { drawingVersion } from './drawing-version.ts'
import type { AnyJob, Job, Layout, PixelsJob, SlidesJob } from './job.ts'
import { cleanLabel, LONGEST_DESCRIPTION } from './labels/clean-label.ts'
import { layoutsFor } from './layouts-for.ts'
import { marksOf } from './source/marks.ts'
import { mermaidSource } from './source/mermaid-source.ts'

/** A picture to draw, and the name it is kept under: whatever changes the picture changes its key. */
export type KeyedJob<Of = AnyJob> = {
  key: string
  job: Of
  /** By which layouts it is tried, one after the other. */
  layouts: readonly [Layout, ...Layout[]]
}

const keyOf = (parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingVersion(), ...parts]))
    .digest('hex')

/** The drawing of a chart. */
export function jobOf(chart: Chart): KeyedJob<Job> {
  const title = cleanLabel(chart.title)
  const description = cleanLabel(chart.description, LONGEST_DESCRIPTION)
  const source = mermaidSource(chart, 'private')
  const marks = chart.kind === 'dates' ? marksOf(chart) : null
  const key = keyOf([source, title, description, marks])
  const prefix = `p${key.slice(0, 8)}`
  const layouts = layoutsFor(chart)
  const job: Job = { source, layout: layouts[0], title, description, marks, prefix }
  return { key, job, layouts }
}

/** The making of a chart's slides, which is tried once. */
export const slidesJobOf = (slides: BoxChart): KeyedJob<SlidesJob> => ({
  key: keyOf(['slides', slides]),
  job: { slides },
  layouts: ['elk'],
})

/** The drawing of a picture in pixels, which is tried once. */
export const pixelsJobOf = (pixels: string): KeyedJob<PixelsJob> => ({
  key: keyOf(['pixels', pixels]),
  job: { pixels },
  layouts: ['elk'],
})
