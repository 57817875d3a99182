import type { Chart } from '../../domain/chart.ts'
import type { LabelKind } from '../labels/labels.ts'
import { boxSource } from './box-source.ts'
import { timeSource } from './time-source.ts'

/**
 * Mermaid source of a chart, with private labels for our own drawing or with labels that people can
 * read. Made from the chart only: no text in it can become an instruction. `head` is comments.
 */
export function mermaidSource(
  chart: Chart,
  labels: LabelKind,
  head: readonly string[] = [],
): string {
  const lines = chart.kind === 'boxes' ? boxSource(chart, labels) : timeSource(chart, labels)
  return `${[...head, ...lines].join('\n')}\n`
}
