import { lastWorkingDay } from '../counting.ts'
import type { OpenPlan } from '../facts.ts'
import { plainLine, shorten } from '../plain-line.ts'
import type { Placing } from '../placing.ts'
import { showDay, showWeekday } from '../show-date.ts'

/** Longer titles are cut by some calendars. */
export const LONGEST_SUMMARY = 80

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

/** The date of a placing as people read it. */
export const sayPlaced = ({ day, label, notBefore }: Placing): string =>
  label ?? `${notBefore ? 'not before ' : ''}${showDay(day)}`

/** "Not a working day; the last one before it is Friday 28 June 2019." Null on a working day. */
export function sayWorkingDay({ holidays }: OpenPlan, { day, label }: Placing): string | null {
  const working = label === null ? lastWorkingDay(day, holidays) : null
  return working === null || working === day
    ? null
    : `${showWeekday(day)} is not a working day; the last one before it is ${showWeekday(working)}.`
}
