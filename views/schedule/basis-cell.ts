import { markup } from '../markup.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { sayReading, subjectOf } from '../../src/domain/say-reading.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { showWeekday } from '../../src/domain/show-date.ts'
import { markOf } from './drawn.tsx'
import { sayDue, sayWhy, withoutDoubt } from './reading-words.ts'

/** The day to work to where nobody works on this date; the entry's own date has it beside it. */
const sayWorkingDay = (entry: ScheduleEntry, { due, lastWorkingDay }: BasisReading): string =>
  lastWorkingDay === undefined || lastWorkingDay === due || due === entry.due
    ? ''
    : ` (last working day ${showWeekday(lastWorkingDay)})`

/** One basis: what binds, by when, and what we make of it. */
function basisPart(opened: OpenPlan, entry: ScheduleEntry, reading: BasisReading) {
  const subject = subjectOf(opened, entry, reading)
  const due = subject ? sayDue(subject.basis, reading.due) : (reading.due ?? 'no date')
  const isEvent = entry.kind === 'event'
  const modal = isEvent ? '' : `${reading.modal}, `
  const working = !isEvent && due.startsWith('by ') ? sayWorkingDay(entry, reading) : ''
  const ours =
    subject &&
    !isEvent &&
    markup`<p>Our reading: <strong>${sayReading(opened, subject, reading)}</strong></p>`
  const why = ours ? withoutDoubt(sayWhy(reading)) : sayWhy(reading)
  const mark = markOf(reading.confidence, reading.checkedOn)
  return markup`<div class="app-basis"><p>${reading.citation}: ${modal}<strong>${due}</strong>${working}</p>${ours}<p class="app-quiet">${why}</p>${mark}</div>`
}

/** Every basis of one force; one requirement may have several. */
export const basisCell = (opened: OpenPlan, entry: ScheduleEntry, force: BasisReading['force']) => {
  const readings = entry.bases.filter((reading) => reading.force === force)
  return readings.length === 0
    ? markup`<span class="app-quiet">None</span>`
    : readings.map((reading) => basisPart(opened, entry, reading))
}
