import { z } from 'zod'
import { ChecklistRecord } from './arrangements.ts'
import { Owner } from './owner.ts'

const { item, state, agreedBy, where, evidence } = ChecklistRecord.shape

/** What can be recorded of what the arrangements say. */
export const ChecklistAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('record-checklist-item'),
    item,
    /** Null takes away all that is recorded of the item. */
    state: state.nullable(),
    agreedBy,
    owner: Owner.nullable().optional(),
    where: where.nullable(),
    evidence,
  }),
  z.strictObject({
    action: z.literal('record-checklist'),
    items: z
      .array(
        z.strictObject({
          item,
          state: state.nullable(),
          /** Absent: those that have agreed it stay as recorded. */
          agreedBy: agreedBy.unwrap().optional(),
          where: where.nullable(),
        }),
      )
      .max(100),
  }),
])
