import { mermaidSource } from '../diagrams/source/mermaid-source.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import type { View } from '../domain/charts/view.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { headComments } from './mermaid-head.ts'

/**
 * Mermaid source that people take away, with labels they can read in it. No text of a user can
 * become syntax: see `readable-label.ts`.
 */
export function toMermaid(opened: OpenPlan, view: View): string {
  const chart = chartOf(view, opened)
  return mermaidSource(chart, 'readable', headComments(opened, chart))
}
