import { areasOf, milestoneDate, narrowedDays, type OpenPlan } from '../facts.ts'
import type { Milestone, Plan } from '../plan.ts'
import { sayKnown } from '../reading.ts'
import { ownerName } from '../schedule.ts'
import { showDay, showList } from '../show-date.ts'
import { lastDayForPapers, lastWorkingDay } from '../counting.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { sayPlaced, sayWorkingDay, summary } from './draft-words.ts'
import { ownerKeys } from './owner-keys.ts'
import { placeDue, sayWhichDays, type Placing } from '../placing.ts'

function sayAreas(plan: Plan, milestone: Milestone): string | null {
  const areas = areasOf(plan, milestone)
  return areas.length === plan.areas.length
    ? null
    : `Area: ${showList(areas.map(({ name }) => name))}.`
}

function sayState(milestone: Milestone): string | null {
  if (milestone.cancelled) return `Cancelled: ${milestone.cancelled.reason}`
  if (!milestone.done) return null
  return milestone.done.when ? `Done: ${sayKnown(milestoneDate(milestone))}.` : 'Recorded as done.'
}

/** What it waits for may rule out the first of the days it could fall on. */
function sayNarrowed(plan: Plan, milestone: Milestone, { label, span }: Placing): string | null {
  const earliest = label === null ? null : narrowedDays(plan, milestone)?.earliest
  return earliest && span.first !== null && earliest > span.first
    ? `Not before ${showDay(earliest)}, going by what it waits for.`
    : null
}

function sayPapers(opened: OpenPlan, { clearDays }: Milestone, placing: Placing): string | null {
  if (clearDays === undefined || placing.label !== null) return null
  const last = lastDayForPapers(placing.day, clearDays)
  const day = lastWorkingDay(last, opened.holidays) ?? last
  return `Papers go out by ${showDay(day)} (${clearDays} clear days before).`
}

const prefixOf = ({ cancelled, done }: Milestone): string =>
  cancelled ? 'Cancelled: ' : done ? '✓ ' : ''

function statusOf({ cancelled }: Milestone, { label }: Placing): CalendarDraft['status'] {
  if (cancelled) return 'CANCELLED'
  return label === null ? 'CONFIRMED' : 'TENTATIVE'
}

function draftOf(opened: OpenPlan, milestone: Milestone): CalendarDraft[] {
  // A thing that was done keeps the place it was planned for; the day it was done is told.
  const dated = milestone.when ?? milestone.done?.when
  if (!dated) return []
  const { plan } = opened
  const placing = placeDue(dated.edtf)
  const { title } = milestone
  const name = placing.notBefore ? 'not before this day' : null
  const words = dated.asWritten === undefined ? null : `As written: “${dated.asWritten}”.`
  return [
    {
      slot: milestone.id,
      of: milestone.id,
      page: `milestones/${milestone.id}`,
      day: placing.day,
      shown: sayPlaced(placing),
      force: 'local',
      for: ownerKeys(milestone.owner),
      state: milestone.cancelled ? 'cancelled' : milestone.done ? 'done' : 'open',
      isDeadline: true,
      status: statusOf(milestone, placing),
      summary: summary({ title, prefix: prefixOf(milestone), name, label: placing.label }),
      lines: [
        sayWhichDays(placing),
        sayState(milestone),
        title,
        `Who: ${ownerName(plan, milestone) ?? 'not recorded'}.`,
        sayAreas(plan, milestone),
        placing.label === null ? null : words,
        sayNarrowed(plan, milestone, placing),
        sayPapers(opened, milestone, placing),
        milestone.done || milestone.cancelled ? null : sayWorkingDay(opened, placing),
        milestone.source === undefined ? null : `Source: ${milestone.source.text}.`,
      ],
    },
  ]
}

/** What local people promised, as it stands in the plan's calendar: each one that has a date. */
export const milestoneDrafts = (opened: OpenPlan): CalendarDraft[] =>
  opened.plan.milestones.flatMap((milestone) => draftOf(opened, milestone))
