import type { BoxChart } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { becomingParts } from './becoming-parts.ts'
import { sayCounts } from './becoming-counts.ts'
import { optionAsked, optionNamed, optionState } from './option-words.ts'
import type { ViewRequest } from './view.ts'

/** The old structure beside the new one under an option, with lines from each old body to what it becomes. */
export function transitionChart(opened: OpenPlan, { option: asked }: ViewRequest): BoxChart {
  const { plan } = opened
  const option = optionAsked(plan, asked)
  const { structure, becoming, ...parts } = becomingParts(plan, option)
  return {
    kind: 'boxes',
    across: true,
    title: `From the old structure to ${optionNamed(plan, option)}: ${planTitle(opened)}`,
    description:
      parts.boxes.length === 0
        ? 'No bodies are recorded in this plan yet.'
        : `The old structure and the new one, each with its own lines: ${structure.lines.length}. Dotted lines from old to new say what happens to each body and function: ${becoming.lines.length}.${optionState(plan, option)} ${sayCounts(parts.boxes)}`,
    ...parts,
    lines: [...structure.lines, ...becoming.lines],
    hiddenLines: [...structure.hiddenLines, ...becoming.hiddenLines],
  }
}
