import { z } from 'zod'
import { Dated } from './plan.ts'
import { Id } from './text.ts'

/** What can be done to the dates that others count from. */
export const AnchorAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set-anchor'),
    area: Id,
    anchor: z.string(),
    /** Absent: the one that is recorded is corrected; planned where none is. */
    as: z.enum(['planned', 'actual']).optional(),
    date: Dated,
  }),
  z.strictObject({
    action: z.literal('record-not-yet'),
    area: Id,
    anchor: z.string(),
    asAt: z.string(),
  }),
  z.strictObject({ action: z.literal('clear-anchor'), area: Id, anchor: z.string() }),
])
