import { z } from 'zod'
import { DayText, Instant } from '../dated.ts'

/**
 * What a plan's calendar last told others of one date: so that its number rises with each change
 * and with nothing else, and so that what is gone can be told as cancelled.
 */
export const LedgerEvent = z.strictObject({
  /** The slot: what the date is for ever, whatever its day or title. */
  id: z.string().min(1).max(300),
  /** Of what was told: text, day and state. */
  digest: z.string().regex(/^[0-9a-z]{16}$/),
  sequence: z.int().min(0),
  /** When it was last told anew. */
  at: Instant,
  day: DayText,
  /** The date in words. */
  shown: z.string().max(300),
  summary: z.string().max(300),
  force: z.enum(['law', 'guidance', 'local']),
  for: z.array(z.string().max(300)).optional(),
  /** The date it had before the one it has, in words, and when it moved. */
  moved: z.strictObject({ from: z.string().max(300), at: Instant }).optional(),
  /** It is no longer in the plan since then. */
  goneAt: Instant.optional(),
})
export type LedgerEvent = z.infer<typeof LedgerEvent>
