import { sayConfidence } from '../confidence.ts'
import type { OpenPlan } from '../facts.ts'
import { showEdtf } from '../show-date.ts'
import { boundOf, dateName, nameAmongSeveral } from '../date-name.ts'
import {
  frameworkDates,
  otherDates,
  type DatedBasis,
  type FrameworkDate,
} from '../framework-dates.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { ownerKeys } from './owner-keys.ts'
import { sayPlaced, sayWorkingDay, summary } from './draft-words.ts'
import { placeDue, sayWhichDays } from '../placing.ts'

function sayBasis({ basis, countedFrom }: DatedBasis, isEvent: boolean): string {
  const force = basis.force === 'law' ? 'Law' : 'Guidance'
  const counted = countedFrom === null ? null : `counted from ${countedFrom}`
  const more = [counted, sayConfidence(basis)]
  const said = [basis.citation, ...more.filter((words) => words !== null)].join('; ')
  return `${force}${isEvent ? '' : ` (${basis.modal})`}: ${said}.`
}

/**
 * Where the law itself can be read, if it was read there; last, for it can be missed most easily.
 * Where somebody else tells of it is on the requirement's page, with how far that can be trusted.
 */
function sayWhere(bases: readonly DatedBasis[]): string[] {
  const read = bases.filter(({ basis }) => basis.force === 'law' && basis.confidence === 'read')
  const addresses = new Set(read.flatMap(({ basis }) => basis.address ?? []))
  return [...addresses].map((address) => `The law: ${address}`)
}

const LIMITS = {
  by: null,
  on: null,
  until: 'It must go on until this day at least.',
  from: 'It applies from this day.',
  after: 'What is unfinished after this day is passed on; no day is set for passing it on.',
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

/** Is it met, wherever it applies, by what the plan records? */
const isDone = ({ standings }: FrameworkDate): boolean => {
  const applying = standings.filter((standing) => standing !== 'not-applicable')
  return applying.length > 0 && applying.every((standing) => standing.startsWith('done'))
}

/** Whom it binds in law, and who has taken it on in this plan. */
function holders({ plan }: OpenPlan, { entry, area }: FrameworkDate): string[] {
  const records = plan.requirementRecords.filter(
    (record) => record.requirement === entry.id && (area === null || record.area === area.id),
  )
  return [...entry.dutyHolders, ...records.flatMap(({ owner }) => ownerKeys(owner))]
}

function draftOf(
  opened: OpenPlan,
  date: FrameworkDate,
  all: readonly FrameworkDate[],
): CalendarDraft {
  const { entry, area, bases } = date
  const others = otherDates(date, all)
  const placing = placeDue(date.due, false)
  const areaName = area && opened.plan.areas.length > 1 ? area.name : null
  const isEvent = entry.kind === 'event'
  const { title, dutyHolder } = entry
  const isDue = !isEvent && isDeadline(date)
  const done = !isEvent && isDone(date)
  return {
    slot: date.slot,
    of: entry.id,
    page: `requirements/${entry.id}`,
    day: placing.day,
    shown: sayPlaced(placing),
    force: bases.some(({ basis }) => basis.force === 'law') ? 'law' : 'guidance',
    for: holders(opened, date),
    state: done ? 'done' : 'open',
    isDeadline: isDue,
    status: placing.label !== null || isUnread(date) ? 'TENTATIVE' : 'CONFIRMED',
    summary: summary({
      title,
      prefix: done ? '✓ ' : '',
      name: dateName(date, others),
      area: areaName,
      label: placing.label,
    }),
    lines: [
      sayWhichDays(placing),
      `${title}${areaName === null ? '' : ` (${areaName})`}.`,
      LIMITS[boundOf(date)],
      isEvent ? null : `Who: ${dutyHolder}.`,
      ...bases.map((dated) => sayBasis(dated, isEvent)),
      sayOthers(opened, others, date),
      isDue && !done ? sayWorkingDay(opened, placing) : null,
      ...sayWhere(bases),
    ],
  }
}

/** What law and guidance put into the plan's calendar. */
export function frameworkDrafts(opened: OpenPlan): CalendarDraft[] {
  const all = frameworkDates(opened)
  return all.map((date) => draftOf(opened, date, all))
}
