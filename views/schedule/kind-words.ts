import { kindOf, type EntryKind } from '../../src/domain/schedule-filter.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'

/** What sort of line this is. Only what has a basis in law is called a duty. */
export const KIND_WORDS: Record<EntryKind, string> = {
  law: 'Duty in law',
  guidance: 'Requirement of guidance',
  milestone: 'Milestone, promised locally',
  event: 'Event, binds nobody',
}

export const kindWords = (entry: ScheduleEntry): string => KIND_WORDS[kindOf(entry)]
