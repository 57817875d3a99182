import { z } from 'zod'
import { Instant } from '../dated.ts'
import { Id, line } from '../text.ts'

/** When a feed was last fetched, and by what program as far as it says. */
export const Fetch = z.strictObject({ at: Instant, program: line(60) })
export type Fetch = z.infer<typeof Fetch>

/** The last fetch of each feed of a plan, by the feed's id: kept beside the plan, no part of it. */
export const Fetches = z.record(Id, Fetch)
export type Fetches = z.infer<typeof Fetches>
