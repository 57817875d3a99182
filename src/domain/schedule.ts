import { lastDayForPapers, lastWorkingDay } from './counting.ts'
import type { Day } from './day.ts'
import { exactDay, readEdtf, type Interval } from './edtf.ts'
import { areasOf, milestoneDate, type OpenPlan, type PlanSetting, type Setting } from './facts.ts'
import type { Entry } from './framework.ts'
import { metBy } from './met.ts'
import { inOwnOrder } from './own-order.ts'
import { sayOwner } from './owner-names.ts'
import type { Area, Milestone, Plan } from './plan.ts'
import { readBasis, sayKnown, type BasisReading } from './reading.ts'
import { showDay, showEdtf } from './show-date.ts'
import { saysNotDone, standingAhead, type Standing } from './standing.ts'
import { isBy, type Answer } from './compare.ts'

/** One line of the schedule: a requirement or event in one area, or a milestone. */
export type ScheduleEntry = {
  id: string
  kind: 'requirement' | 'event' | 'milestone'
  title: string
  /** The area's id; absent for a milestone that concerns several or none. */
  area?: string
  areas: string[]
  /** EDTF; the earliest of its bases. Null if it has no date. */
  due: string | null
  lastWorkingDay?: Day
  standing: Standing
  bases: BasisReading[]
  why: string
  owner?: string
  /** The last working day on which its papers can go out. */
  papersBy?: Day
}

/** By the last possible day, or the first where there is no last; then by the first. */
const byDay = (a: string, b: string): number => {
  const [x, y] = [readEdtf(a), readEdtf(b)]
  const [xLast, yLast] = [x.latest ?? x.earliest ?? '', y.latest ?? y.earliest ?? '']
  if (xLast !== yLast) return xLast < yLast ? -1 : 1
  const [xFirst, yFirst] = [x.earliest ?? '', y.earliest ?? '']
  return xFirst === yFirst ? 0 : xFirst < yFirst ? -1 : 1
}

const spanOf = (due: string): Interval => readEdtf(due)

/** Every standing, from the worst to the best: of several bases in law the worst one counts. */
export const WORST: readonly Standing[] = [
  'overdue',
  'done-late',
  'cannot-tell',
  'due-soon',
  'upcoming',
  'done-in-time',
  'not-applicable',
]

function requirementStanding(
  setting: Setting,
  area: Area,
  entry: Entry,
  basis: BasisReading,
): Standing {
  if (!basis.applies) return 'not-applicable'
  const met = metBy(setting, area, entry)
  const reviews = entry.fulfilment?.by === 'reviews'
  const happened = entry.kind === 'event' || reviews || met.restsOn === 'actual'
  if (happened && basis.verdict === 'in-time') return 'done-in-time'
  if (met.restsOn === 'actual') return basis.verdict === 'late' ? 'done-late' : 'cannot-tell'
  if (basis.due === null) return 'cannot-tell'
  const due = spanOf(basis.due)
  if (due.latest === null)
    return basis.verdict === 'not-yet' ? standingAhead(due, setting.today) : 'cannot-tell'
  if (due.latest >= setting.today) return standingAhead(due, setting.today)
  // Recorded as still going on after the day it had to last until: that is what was asked.
  if (basis.verdict === 'in-time' && met.restsOn === 'unrecorded') return 'done-in-time'
  return saysNotDone(met, due.latest, setting.today) ? 'overdue' : 'cannot-tell'
}

/** What an entry stands by: its law, or its guidance where no law is. */
export function leadingBases(bases: readonly BasisReading[]): BasisReading[] {
  const law = bases.filter(({ force }) => force === 'law')
  return law.length > 0 ? law : [...bases]
}

function entryFor(setting: Setting, area: Area, entry: Entry): ScheduleEntry {
  const bases = entry.bases.map((basis) => readBasis(setting, area, entry, basis))
  const due =
    bases
      .flatMap(({ due, applies }) => (due !== null && applies ? [due] : []))
      .toSorted(byDay)[0] ?? null
  const leading = leadingBases(bases).map((basis) => ({
    basis,
    standing: requirementStanding(setting, area, entry, basis),
  }))
  const worst = leading.toSorted((a, b) => WORST.indexOf(a.standing) - WORST.indexOf(b.standing))[0]
  const working = bases.find((basis) => basis.due === due)?.lastWorkingDay
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    area: area.id,
    areas: [area.id],
    due,
    ...(working === undefined ? {} : { lastWorkingDay: working }),
    standing: worst?.standing ?? 'cannot-tell',
    bases,
    why: worst?.basis.why ?? '',
    owner: entry.dutyHolder,
  }
}

/** The end of the first unit of an open "from": a thing that starts in January is late after it. */
export function lastExpectedDay(due: string): Day | null {
  const reading = readEdtf(due)
  return reading.form === 'from' ? readEdtf(reading.first).latest : reading.latest
}

const DONE: Record<Answer, Standing> = {
  yes: 'done-in-time',
  no: 'done-late',
  'cannot-tell': 'cannot-tell',
}

/** A plan leaves its days open because each of them will do: held to the last, as "overdue" is. */
function doneBy(done: string, planned: string): Standing {
  const last = lastExpectedDay(planned)
  return DONE[isBy(readEdtf(done), { earliest: last, latest: last })]
}

function milestoneStanding(milestone: Milestone, today: Day): { standing: Standing; why: string } {
  if (milestone.cancelled)
    return { standing: 'not-applicable', why: `Cancelled: ${milestone.cancelled.reason}.` }
  const known = milestoneDate(milestone)
  const planned = milestone.when
  if (milestone.done) {
    const done = milestone.done.when
    if (!known.reading)
      return { standing: 'done-in-time', why: 'Recorded as done; no day is recorded.' }
    if (!planned || !done)
      return { standing: 'done-in-time', why: `Recorded as done: ${sayKnown(known)}.` }
    return {
      standing: doneBy(done.edtf, planned.edtf),
      why: `Done: ${sayKnown(known)}; planned: ${showEdtf(planned.edtf)}.`,
    }
  }
  if (!planned) return { standing: 'cannot-tell', why: 'No date is recorded for it.' }
  const last = lastExpectedDay(planned.edtf)
  if (last !== null && last < today)
    return {
      standing: 'overdue',
      why: `Planned: ${sayKnown(known)}; not recorded as done by ${showDay(today)}.`,
    }
  const span = { earliest: known.reading?.earliest ?? null, latest: last }
  return { standing: standingAhead(span, today), why: `Planned: ${sayKnown(known)}.` }
}

/** Who owns a milestone, by the name of the organisation or body, or the role. */
export const ownerName = (plan: Plan, { owner }: Milestone): string | null => sayOwner(plan, owner)

function milestoneEntry(setting: PlanSetting, milestone: Milestone): ScheduleEntry {
  const areas = areasOf(setting.plan, milestone).map(({ id }) => id)
  const due = milestone.when?.edtf ?? milestone.done?.when?.edtf ?? null
  const day = due === null ? null : exactDay(spanOf(due))
  const working = day === null ? null : lastWorkingDay(day, setting.holidays)
  const owner = ownerName(setting.plan, milestone)
  const only = areas.length === 1 ? areas[0] : undefined
  const papersBy =
    day !== null && milestone.clearDays !== undefined
      ? lastWorkingDay(lastDayForPapers(day, milestone.clearDays), setting.holidays)
      : null
  return {
    id: milestone.id,
    kind: 'milestone',
    title: milestone.title,
    ...(only === undefined ? {} : { area: only }),
    areas,
    due,
    ...(working === null ? {} : { lastWorkingDay: working }),
    ...milestoneStanding(milestone, setting.today),
    bases: [],
    ...(owner === null ? {} : { owner }),
    ...(papersBy === null ? {} : { papersBy }),
  }
}

const byDue = (a: ScheduleEntry, b: ScheduleEntry): number => {
  if (a.due !== null && b.due !== null && a.due !== b.due) {
    const order = byDay(a.due, b.due)
    if (order !== 0) return order
  }
  if ((a.due === null) !== (b.due === null)) return a.due === null ? 1 : -1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}

/**
 * Every requirement and event of the framework for each area, and every milestone, by due date.
 * Without a framework (a plan of structure only), the milestones. The order never rests on the
 * order of the data files.
 */
export function schedule(opened: OpenPlan): ScheduleEntry[] {
  const plan = inOwnOrder(opened.plan)
  const { framework } = opened
  // Made once, not for each of hundreds of entries.
  const setting = { ...opened, plan }
  const lawful = framework === null ? null : { ...setting, framework }
  const required =
    lawful === null
      ? []
      : plan.areas.flatMap((area) =>
          lawful.framework.entries.map((entry) => entryFor(lawful, area, entry)),
        )
  const milestones = plan.milestones.map((milestone) => milestoneEntry(setting, milestone))
  const place = new Map(plan.areas.map(({ id }, n) => [id, n]))
  return [...required, ...milestones].toSorted(
    (a, b) => byDue(a, b) || (place.get(a.area ?? '') ?? -1) - (place.get(b.area ?? '') ?? -1),
  )
}
