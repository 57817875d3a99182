import { mermaidSource } from '../diagrams/source/mermaid-source.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { ViewAsked } from './export-options.ts'
import { headComments } from './mermaid-head.ts'

/**
 * Mermaid source that people take away, with labels they can read in it. No text of a user can
 * become syntax: see `readable-label.ts`.
 */
export function toMermaid(opened: OpenPlan, { view, asked = {} }: ViewAsked): string {
  const chart = chartOf(view, opened, asked)
  return mermaidSource(chart, 'readable', headComments(opened, chart, asked.on ?? null))
}
