import { sayConfidence } from '../domain/confidence.ts'
import type { Day } from '../domain/day.ts'
import { lastWorkingDay } from '../domain/counting.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { showEdtf, showWeekday } from '../domain/show-date.ts'
import { boundOf, dateName, nameAmongSeveral } from '../domain/date-name.ts'
import {
  frameworkDates,
  otherDates,
  type DatedBasis,
  type FrameworkDate,
} from '../domain/framework-dates.ts'
import type { CalendarEvent } from './ical-file.ts'
import { summary } from './ics-words.ts'
import { placeDue, sayWhichDays, type Placing } from '../domain/placing.ts'

/** What one dated thing of a plan says in a calendar, before it gets an id and a stamp. */
export type CalendarDraft = Pick<CalendarEvent, 'summary' | 'status'> & {
  slot: string
  /** The id of the requirement, event or milestone whose date it is; an anchor’s is nobody’s. */
  of?: string
  day: Day
  category: string
  lines: (string | null)[]
}

function sayBasis({ basis, countedFrom }: DatedBasis, isEvent: boolean): string {
  const force = basis.force === 'law' ? 'Law' : 'Guidance'
  const counted = countedFrom === null ? null : `counted from ${countedFrom}`
  const more = [counted, sayConfidence(basis)]
  const said = [basis.citation, ...more.filter((words) => words !== null)].join('; ')
  return `${force}${isEvent ? '' : ` (${basis.modal})`}: ${said}.`
}

const LIMITS = {
  by: null,
  on: null,
  until: 'It must go on until this day at least.',
  from: 'It applies from this day.',
  after: 'What is unfinished after this day is passed on; no day is set for passing it on.',
}

/** "Not a working day; the last one before it is Friday 28 June 2019." Null on a working day. */
export function sayWorkingDay({ holidays }: OpenPlan, { day, label }: Placing): string | null {
  const working = label === null ? lastWorkingDay(day, holidays) : null
  return working === null || working === day
    ? null
    : `${showWeekday(day)} is not a working day; the last one before it is ${showWeekday(working)}.`
}

function sayOthers(
  { plan }: OpenPlan,
  others: readonly FrameworkDate[],
  date: FrameworkDate,
): string | null {
  const different = others.filter(({ due }) => due !== date.due)
  const named = plan.areas.length > 1 && date.area === null
  const said = new Set(
    different.map((other) => {
      const where = other.area && named ? ` in ${other.area.name}` : ''
      return `${nameAmongSeveral(other)} ${showEdtf(other.due)}${where}`
    }),
  )
  return said.size === 0 ? null : `Other dates of the same requirement: ${[...said].join('; ')}.`
}

/** Something to get done by a day, so that the working days before it matter. */
const isDeadline = (date: FrameworkDate): boolean => ['by', 'on'].includes(boundOf(date))

/** Law that nobody has read at its source is not shown as certain. */
function isUnread({ bases }: FrameworkDate): boolean {
  const law = bases.filter(({ basis }) => basis.force === 'law')
  return law.length > 0 && law.every(({ basis }) => basis.confidence !== 'read')
}

function draftOf(opened: OpenPlan, date: FrameworkDate, all: readonly FrameworkDate[]) {
  const { entry, area, bases } = date
  const others = otherDates(date, all)
  const placing = placeDue(date.due, false)
  const areaName = area && opened.plan.areas.length > 1 ? area.name : null
  const isEvent = entry.kind === 'event'
  const { title, dutyHolder } = entry
  return {
    slot: date.slot,
    of: entry.id,
    day: placing.day,
    category: bases.some(({ basis }) => basis.force === 'law') ? 'Law' : 'Guidance',
    status: placing.label !== null || isUnread(date) ? 'TENTATIVE' : 'CONFIRMED',
    summary: summary({ title, name: dateName(date, others), area: areaName, label: placing.label }),
    lines: [
      sayWhichDays(placing),
      `${title}${areaName === null ? '' : ` (${areaName})`}.`,
      LIMITS[boundOf(date)],
      isEvent ? null : `Who: ${dutyHolder}.`,
      ...bases.map((dated) => sayBasis(dated, isEvent)),
      sayOthers(opened, others, date),
      isEvent || !isDeadline(date) ? null : sayWorkingDay(opened, placing),
    ],
  } satisfies CalendarDraft
}

/** What law and guidance put into the plan's calendar. */
export function frameworkDrafts(opened: OpenPlan): CalendarDraft[] {
  const all = frameworkDates(opened)
  return all.map((date) => draftOf(opened, date, all))
}
