import { LONGEST_DESCRIPTION } from '../diagrams/labels/clean-label.ts'
import { lineLabel } from '../diagrams/labels/readable-label.ts'
import type { Chart } from '../domain/chart.ts'
import type { Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { asAtLine, noticeLines, shownOnLines } from '../domain/notices.ts'

/** Mermaid draws no arrows between dates. */
function firstLines(chart: Chart): string[] {
  if (chart.kind === 'boxes') return []
  const titles = new Map(chart.rows.map(({ id, title }) => [id, title]))
  return chart.rows.flatMap(({ title, after }) =>
    after.map((id) => `Comes first: ${titles.get(id) ?? id}, then ${title}`),
  )
}

/**
 * The comments on top of a diagram's source: which plan, as at when, what the diagram does not
 * show, and what to know of the law.
 */
export const headComments = (opened: OpenPlan, chart: Chart, on: Day | null): string[] =>
  [
    planTitle(opened),
    asAtLine(opened),
    ...shownOnLines(opened, on),
    ...noticeLines(opened),
    ...firstLines(chart),
    ...chart.leftOut.map(({ name, why }) => `Left out: ${name}: ${why}`),
  ].map((line) => `%% ${lineLabel(line, LONGEST_DESCRIPTION)}`)
