import { z } from 'zod'
import { Id, Title } from './text.ts'

/** What can be done to a plan as a whole. */
export const PlanAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('name-plan'), title: Title }),
  /** The plan as it is now gets a name to come back to: "February board". */
  z.strictObject({ action: z.literal('mark-moment'), id: Id, name: Title }),
  z.strictObject({ action: z.literal('unmark-moment'), id: Id }),
  z.strictObject({ action: z.literal('archive-plan') }),
  z.strictObject({ action: z.literal('unarchive-plan') }),
])
