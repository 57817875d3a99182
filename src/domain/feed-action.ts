import { z } from 'zod'
import { Feed } from './calendar/feed.ts'
import { Id } from './text.ts'

const { name, filter, tokenHash } = Feed.shape

/** What can be done to the addresses that others' calendars fetch. */
export const FeedAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('create-feed'), id: Id, name, filter, tokenHash }),
  z.strictObject({
    action: z.literal('change-feed'),
    id: Id,
    change: z.strictObject({ name: name.optional(), filter: filter.optional() }),
  }),
  /** Another address from now on; the old one is gone. */
  z.strictObject({ action: z.literal('rotate-feed'), id: Id, tokenHash }),
  z.strictObject({ action: z.literal('revoke-feed'), id: Id }),
])
