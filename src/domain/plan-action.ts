import { z } from 'zod'
import { Title } from './text.ts'

/** What can be done to a plan as a whole. */
export const PlanAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('name-plan'), title: Title }),
])
