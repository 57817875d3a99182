import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { noticeLines } from '../domain/notices.ts'
import { plainLine, shorten } from '../domain/plain-line.ts'

/** Longer texts are cut by some calendars, or hide what matters below the fold. */
const LONGEST_DESCRIPTION = 1000

/** The address of the plan's page, or of one below it, if others reach this server by https. */
export function pageUrl({ plan }: OpenPlan, publicUrl: string | null, page = ''): string | null {
  if (!publicUrl?.startsWith('https://')) return null
  return `${publicUrl.replace(/\/+$/, '')}/plans/${plan.id}${page && `/${page}`}`
}

/**
 * The text behind an entry: what matters first, the plan and the notices last. What is too long is
 * cut in the middle, so that neither the first line nor the notices are ever lost.
 */
export function description(
  lines: readonly (string | null)[],
  opened: OpenPlan,
  url: string | null,
): string {
  const last = [
    ...(url === null ? [] : [url]),
    `Plan: ${shorten(planTitle(opened), 120)}`,
    ...noticeLines(opened).map((line) => shorten(line, 300)),
  ].join('\n')
  const first = lines.flatMap((line) => (line === null ? [] : [plainLine(line)])).join('\n')
  return `${shorten(first, LONGEST_DESCRIPTION - last.length - 1)}\n${last}`
}
