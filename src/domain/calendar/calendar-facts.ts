import type { OpenPlan } from '../facts.ts'
import type { LedgerEvent } from './ledger.ts'
import { isOutOfDate, publish, type Digest } from './publish.ts'

/** What decides the bytes of a plan's calendar, besides who asks and when. */
export type CalendarFacts = {
  revision: number
  changedAt: string
  /** Stands for everything that the calendar tells. */
  mark: string
  /** What is told as cancelled for a time. */
  gone: readonly LedgerEvent[]
  /** Has what it tells changed without a change to the plan? */
  isOutOfDate: boolean
}

/** The facts of a plan as it is. */
export function calendarFacts(opened: OpenPlan, digest: Digest): CalendarFacts {
  const { revision, changedAt } = opened.plan
  const ledger = publish(opened, { now: changedAt, digest })
  return {
    revision,
    changedAt,
    mark: digest(JSON.stringify(ledger)),
    gone: ledger.filter(({ goneAt }) => goneAt !== undefined),
    isOutOfDate: isOutOfDate(opened.plan, ledger),
  }
}
