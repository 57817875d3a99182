import { sayConfidence } from '../domain/confidence.ts'
import { readEdtf, exactDay } from '../domain/edtf.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { BasisReading, Verdict } from '../domain/reading.ts'
import type { ScheduleEntry } from '../domain/schedule.ts'
import { showDay, showEdtf } from '../domain/show-date.ts'

const VERDICTS: Record<Verdict, string> = {
  'in-time': 'in time',
  late: 'late',
  'cannot-tell': 'cannot tell',
  'not-yet': 'not yet due',
}

/**
 * A due date in words. A spreadsheet turns a bare "June 2019" into 1 June 2019, a day that nobody
 * gave, so a month or year says that its day is not fixed.
 */
export function dueWords(due: string | null): string {
  if (due === null) return ''
  const reading = readEdtf(due)
  const bare = reading.form === 'month' || reading.form === 'year'
  return bare && exactDay(reading) === null ? `${showEdtf(due)} (day not fixed)` : showEdtf(due)
}

/** The names of the areas an entry is for. */
export const areaNames = ({ plan }: OpenPlan, entry: ScheduleEntry): string[] =>
  plan.areas.filter(({ id }) => entry.areas.includes(id)).map(({ name }) => name)

const readingWords = ({ applies, verdict, likely }: BasisReading): string =>
  applies ? `${VERDICTS[verdict]}${likely ? ' (likely)' : ''}` : 'does not apply'

/** One basis on one line: citation; force; date; reading; confidence. */
export function basisWords(basis: BasisReading): string {
  const { citation, force, modal, due, checkedOn } = basis
  return [
    citation,
    `${force} (${modal})`,
    due === null ? 'no date' : dueWords(due),
    readingWords(basis),
    sayConfidence(basis) ?? `read at its source; checked ${showDay(checkedOn)}`,
  ].join('; ')
}
