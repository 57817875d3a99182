import type { OpenPlan } from '../domain/facts.ts'
import { lineLabel } from './mermaid-label.ts'
import { asAtLine, noticeLines, planTitle } from './notices.ts'

/** The comments on top of a diagram's source: which plan, as at when, and what to know of the law. */
export const headComments = (opened: OpenPlan, more: readonly string[] = []): string[] =>
  [planTitle(opened), asAtLine(opened), ...more, ...noticeLines(opened)].map(
    (line) => `%% ${lineLabel(line)}`,
  )
