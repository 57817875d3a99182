import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { noticeLines } from './notices.ts'
import { plainLine, shorten } from '../domain/plain-line.ts'

/** Longer texts are cut by some calendars, or hide what matters below the fold. */
const LONGEST_SUMMARY = 80
const LONGEST_DESCRIPTION = 1000

type SummaryParts = {
  title: string
  /** "✓ " or "Cancelled: ". */
  prefix?: string
  /** "last day in law": which of several dates. */
  name?: string | null
  /** The area's name, where the plan has several. */
  area?: string | null
  /** "September 2019, day not fixed". */
  label?: string | null
}

const inBrackets = (text: string | null): string => (text === null ? '' : ` (${text})`)

/** What a calendar shows: title, which date it is, area, and that its day is not fixed. */
export function summary(parts: SummaryParts): string {
  const { prefix = '', name = null, area = null, label = null } = parts
  const which = name === null ? '' : `: ${name}`
  const where = inBrackets(area === null ? null : shorten(plainLine(area), 24))
  const room = LONGEST_SUMMARY - prefix.length - which.length - where.length
  const whole = inBrackets(label)
  const unfixed = label !== null && room - whole.length < 16 ? ' (day not fixed)' : whole
  const title = shorten(plainLine(parts.title) || 'Untitled', room - unfixed.length)
  return `${prefix}${title}${which}${where}${unfixed}`
}

/** The plan's page, if others reach this server by a safe address. */
export const planUrl = ({ plan }: OpenPlan, publicUrl: string | null): string | null =>
  publicUrl?.startsWith('https://') ? `${publicUrl.replace(/\/+$/, '')}/plans/${plan.id}` : null

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
