import { z } from 'zod'
import { Difference } from './differences.ts'
import { PlanId } from './text.ts'

/**
 * One accepted change, as it stands in a plan's journal: who, when, what, and the revision it
 * made. The first entry holds the plan as it was made. Append-only.
 */
export const JournalEntry = z.strictObject({
  plan: PlanId,
  revision: z.int().min(0),
  at: z.iso.datetime(),
  /** The name the person gave; on an unsigned local program it is not verified. */
  by: z.string(),
  /** What was done, in plain words. */
  said: z.string(),
  /** The action as taken, or the whole plan where it was made. */
  action: z.record(z.string(), z.unknown()),
  /** The revision that whoever made it was looking at, where others had changed the plan since. */
  madeFrom: z.int().min(0).optional(),
  /** Where the plan differs from the one before; entries of the first program have none. */
  differences: z.array(Difference).optional(),
  /** What its calendar tells others anew, which no undoing takes back. */
  calendar: z.array(Difference).optional(),
  /** The store's check that nothing was changed since, here or above; older entries have none. */
  chain: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
})
export type JournalEntry = z.infer<typeof JournalEntry>
