import type { OpenPlan } from '../domain/facts.ts'
import { noticeLines } from '../domain/notices.ts'

/**
 * The plan itself, as its file holds it, with a `notice` for people in front. Reading it again
 * leaves the notice aside and gives an equal plan.
 */
export const toJson = (opened: OpenPlan): string =>
  `${JSON.stringify({ notice: noticeLines(opened).join(' '), ...opened.plan }, null, 2)}\n`
