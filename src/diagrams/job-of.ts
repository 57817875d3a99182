import { createHash } from 'node:crypto'
import type { Chart } from '../domain/chart.ts'
import { drawingVersion } from './drawing-version.ts'
import type { Job, Layout } from './job.ts'
import { cleanLabel, LONGEST_DESCRIPTION } from './labels/clean-label.ts'
import { layoutsFor } from './layouts-for.ts'
import { marksOf } from './source/marks.ts'
import { mermaidSource } from './source/mermaid-source.ts'

/** A picture to draw, and the name it is kept under: whatever changes the picture changes its key. */
export type KeyedJob = {
  key: string
  job: Job
  /** By which layouts it is tried, one after the other. */
  layouts: readonly [Layout, ...Layout[]]
}

/** The drawing of a chart. */
export function jobOf(chart: Chart): KeyedJob {
  const title = cleanLabel(chart.title)
  const description = cleanLabel(chart.description, LONGEST_DESCRIPTION)
  const source = mermaidSource(chart, 'private')
  const marks = chart.kind === 'dates' ? marksOf(chart) : null
  const drawn = JSON.stringify([drawingVersion(), source, title, description, marks])
  const key = createHash('sha256').update(drawn).digest('hex')
  const prefix = `p${key.slice(0, 8)}`
  const layouts = layoutsFor(chart)
  const job: Job = { source, layout: layouts[0], title, description, marks, prefix }
  return { key, job, layouts }
}
