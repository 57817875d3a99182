import { z } from 'zod'
import { Dated, Source } from './plan.ts'
import { Id } from './text.ts'

/** What is to be recorded of one anchor, or taken away. */
const AnchorRecording = z.discriminatedUnion('as', [
  z.strictObject({ as: z.enum(['planned', 'actual']), date: Dated }),
  z.strictObject({ as: z.literal('not-yet'), asAt: z.string(), source: Source.optional() }),
  z.strictObject({ as: z.literal('none'), what: z.enum(['planned', 'actual', 'not-yet']) }),
])
export type AnchorRecording = z.infer<typeof AnchorRecording>

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
  /** The same in several areas at once, for the dates of a joint plan move together. */
  z.strictObject({
    action: z.literal('set-anchors'),
    areas: z.array(Id).min(1),
    anchor: z.string(),
    to: AnchorRecording,
  }),
])
