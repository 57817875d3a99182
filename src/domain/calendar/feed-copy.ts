import { z } from 'zod'
import { Instant } from '../dated.ts'
import { Id, PlanId } from '../text.ts'

/**
 * What a feed last answered, for when its plan cannot be used. Its address is not in it, for nobody
 * may read that out of a file.
 */
export const FeedCopy = z.strictObject({
  plan: PlanId,
  feed: Id,
  /** The tag of the answer that it is a copy of. */
  tag: z.string().regex(/^[0-9a-z]{32}$/),
  changedAt: Instant,
  text: z.string(),
})
export type FeedCopy = z.infer<typeof FeedCopy>
