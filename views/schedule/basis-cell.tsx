import type { OpenPlan } from '../../src/domain/facts.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { showWeekday } from '../../src/domain/show-date.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { sayDue, sayReading, sayWhy, subjectOf } from './reading-words.ts'

type BasisProps = { opened: OpenPlan; entry: ScheduleEntry; reading: BasisReading }

/** The day to work to where nobody works on this date; the entry's own date has it beside it. */
const WorkingDay = ({ entry, reading }: Omit<BasisProps, 'opened'>) =>
  reading.lastWorkingDay === undefined ||
  reading.lastWorkingDay === reading.due ||
  reading.due === entry.due ? null : (
    <> (last working day {showWeekday(reading.lastWorkingDay)})</>
  )

/** One basis: what binds, by when, and what we make of it. */
const BasisPart = ({ opened, entry, reading }: BasisProps) => {
  const subject = subjectOf(opened, entry, reading)
  const due = subject ? sayDue(subject.basis, reading.due) : (reading.due ?? 'no date')
  const isEvent = entry.kind === 'event'
  const isBy = !isEvent && due.startsWith('by ')
  return (
    <div class="app-basis">
      <p>
        {reading.citation}: {isEvent ? '' : `${reading.modal}, `}
        <strong>{due}</strong>
        {isBy && <WorkingDay entry={entry} reading={reading} />}
      </p>
      {subject && !isEvent && (
        <p>
          Our reading: <strong>{sayReading(opened, subject, reading)}</strong>
        </p>
      )}
      <p class="app-quiet">{sayWhy(reading)}</p>
      <ConfidenceMark source={reading} />
    </div>
  )
}

/** Every basis of one force; one requirement may have several. */
export const BasisCell = ({
  opened,
  entry,
  force,
}: {
  opened: OpenPlan
  entry: ScheduleEntry
  force: BasisReading['force']
}) => {
  const readings = entry.bases.filter((reading) => reading.force === force)
  return readings.length === 0 ? (
    <span class="app-quiet">None</span>
  ) : (
    <>
      {readings.map((reading) => (
        <BasisPart opened={opened} entry={entry} reading={reading} />
      ))}
    </>
  )
}
