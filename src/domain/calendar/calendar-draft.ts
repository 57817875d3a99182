import type { Day } from '../day.ts'

/** Where a date comes from: law has the last word where both set it. */
export type DraftForce = 'law' | 'guidance' | 'local'

/** What one dated thing of a plan says in a calendar, before it gets an id and a stamp. */
export type CalendarDraft = {
  /** What this date is for ever, whatever its day or title: the root of its id. */
  slot: string
  /** The id of the requirement, event or milestone whose date it is; an anchor’s is nobody’s. */
  of?: string
  /** Its own page, below the plan’s. */
  page: string
  day: Day
  /** The date as people read it: "29 June 2019", or "September 2019, day not fixed". */
  shown: string
  summary: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  force: DraftForce
  /** Whom it concerns: `organisation:ID`, `body:ID`, `role:words` or a holder of duties. */
  for: readonly string[]
  state: 'open' | 'done' | 'cancelled'
  /** Something to get done by its day, so that a reminder before it makes sense. */
  isDeadline: boolean
  /** What stands behind it, what matters first. */
  lines: readonly (string | null)[]
}
