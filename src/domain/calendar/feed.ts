import { z } from 'zod'
import { DayText } from '../dated.ts'
import { Id, line, Title } from '../text.ts'

/** How many days before a deadline an entry of its own, or an alarm, can stand. */
export const REMINDER_DAYS = [7, 14, 28, 56, 84] as const
export const ALARM_DAYS = [1, 2, 7, 14, 28] as const

/** Outlook keeps one alarm of an entry; two are all that anybody is asked to bear. */
const MOST_ALARMS = 2

const oneOf = (days: readonly number[]) =>
  z.int().refine((n) => days.includes(n), { error: `is none of ${days.join(', ')} days` })

/** Whose dates: one organisation's, one body's, or those of whoever has a role. */
export const Whose = z
  .strictObject({ organisation: Id.optional(), body: Id.optional(), role: line(200).optional() })
  .refine((whose) => Object.keys(whose).length === 1, {
    error: 'names one organisation, one body or one role',
  })
export type Whose = z.infer<typeof Whose>

/** What of a plan's calendar one feed, or one download, shows. */
export const CalendarFilter = z.strictObject({
  whose: Whose.optional(),
  dates: z.enum(['law', 'law-and-guidance', 'all']).default('law-and-guidance'),
  /** With what is done, marked ✓; else it is left out. */
  done: z.boolean().default(true),
  reminders: z.array(oneOf(REMINDER_DAYS)).max(REMINDER_DAYS.length).default([]),
  alarms: z.array(oneOf(ALARM_DAYS)).max(MOST_ALARMS).default([]),
})
export type CalendarFilter = z.infer<typeof CalendarFilter>

/** The whole programme, as a file to take away has it. */
export const WHOLE_CALENDAR: CalendarFilter = {
  dates: 'all',
  done: true,
  reminders: [],
  alarms: [],
}

const TokenHash = z.string().regex(/^[0-9a-f]{64}$/, 'is not the SHA-256 of a token')

/**
 * An address at which somebody's calendar program fetches this plan's dates. Only hashes of the
 * address's secret part are kept: nobody can read the address out of a plan.
 */
export const Feed = z.strictObject({
  id: Id,
  /** Who uses it: "Police HQ, Outlook". */
  name: Title,
  filter: CalendarFilter,
  madeOn: DayText,
  tokenHash: TokenHash,
  /** Addresses that it had before: they answer that they are gone. */
  retired: z.array(TokenHash).default([]),
  revokedOn: DayText.optional(),
})
export type Feed = z.infer<typeof Feed>
