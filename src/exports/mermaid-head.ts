import { LONGEST_DESCRIPTION } from '../diagrams/labels/clean-label.ts'
import { lineLabel } from '../diagrams/labels/readable-label.ts'
import type { LeftOut } from '../domain/chart.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { asAtLine, noticeLines } from './notices.ts'

/**
 * The comments on top of a diagram's source: which plan, as at when, what the diagram does not
 * show, and what to know of the law.
 */
export const headComments = (opened: OpenPlan, leftOut: readonly LeftOut[]): string[] =>
  [
    planTitle(opened),
    asAtLine(opened),
    ...noticeLines(opened),
    ...leftOut.map(({ name, why }) => `Left out: ${name}: ${why}`),
  ].map((line) => `%% ${lineLabel(line, LONGEST_DESCRIPTION)}`)
