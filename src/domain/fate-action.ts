import { z } from 'zod'
import { Fate } from './option.ts'
import { Id } from './text.ts'

const { kind, into, reason, source } = Fate.shape

/** The one body or function that a fate is about. */
const about = { body: Id.optional(), function: Id.optional() }

/** One row of the whole table: what is said of one body or function. */
const FateRow = z.strictObject({
  ...about,
  /** Null: nothing is said of it. */
  kind: kind.nullable(),
  into,
  reason,
})
export type FateRow = z.infer<typeof FateRow>

/** What can be recorded of what happens to the old structure. */
export const FateAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set-fate'),
    /** The id of the record, new or to be replaced. */
    id: Id,
    fate: z.strictObject({ option: Id.optional(), ...about, kind, into, reason, source }),
  }),
  z.strictObject({
    action: z.literal('set-fates'),
    /** The option under which all of it is so; absent: whichever is chosen. */
    option: Id.optional(),
    fates: z.array(FateRow).max(500),
  }),
  z.strictObject({ action: z.literal('remove-fate'), id: Id }),
])
