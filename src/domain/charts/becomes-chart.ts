import type { BoxChart, LeftOut } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { planTitle } from '../plan-title.ts'
import { sayCounts } from './becoming-counts.ts'
import { becomingParts } from './becoming-parts.ts'
import { optionAsked, optionNamed, optionState } from './option-words.ts'
import type { ViewRequest } from './view.ts'

/** Lines inside either structure, told as one thing: there may be a hundred of them. */
const linesLeftOut = (count: number): LeftOut[] =>
  count === 0
    ? []
    : [
        {
          id: 'lines',
          name: count === 1 ? 'One line between bodies' : `${count} lines between bodies`,
          why: 'this picture shows only what becomes of what',
        },
      ]

/** What each old body and function becomes under an option, and nothing else. */
export function becomesChart(opened: OpenPlan, { option: asked }: ViewRequest): BoxChart {
  const { plan } = opened
  const option = optionAsked(plan, asked)
  const { structure, becoming, leftOut, ...parts } = becomingParts(plan, option)
  const aside = structure.lines.length + structure.hiddenLines.length
  return {
    kind: 'boxes',
    across: true,
    title: `What becomes of what under ${optionNamed(plan, option)}: ${planTitle(opened)}`,
    description:
      parts.boxes.length === 0
        ? 'No bodies are recorded in this plan yet.'
        : `What happens to each old body and function, from left to right; what ends, continues or is undecided says so in its box.${optionState(plan, option)} ${sayCounts(parts.boxes)} Lines: ${becoming.lines.length}.`,
    ...parts,
    lines: becoming.lines,
    hiddenLines: becoming.hiddenLines,
    leftOut: [...leftOut, ...linesLeftOut(aside)],
  }
}
