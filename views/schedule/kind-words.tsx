import type { ScheduleEntry } from '../../src/domain/schedule.ts'

/** What sort of line this is. Only what has a basis in law is called a duty. */
export const KindWords = ({ entry }: { entry: ScheduleEntry }) => {
  if (entry.kind === 'milestone') return <>Milestone, promised locally</>
  if (entry.kind === 'event') return <>Event, binds nobody</>
  return entry.bases.some(({ force }) => force === 'law') ? (
    <>Duty in law</>
  ) : (
    <>Requirement of guidance</>
  )
}
