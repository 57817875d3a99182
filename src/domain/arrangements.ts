import { z } from 'zod'
import { Evidence, Owner } from './owner.ts'
import { Id, line } from './text.ts'

/** How far the draft arrangements are with one item of what they must or should say. */
export const ChecklistRecord = z.strictObject({
  id: Id,
  /** The item in the framework's list: "p01". */
  item: line(20),
  state: z.enum(['missing', 'drafted', 'agreed']),
  /** The partners, as organisations, that have agreed it. */
  agreedBy: z.array(Id).default([]),
  owner: Owner.optional(),
  /** Where in the draft it stands: "section 4". */
  where: line(200).optional(),
  evidence: z.array(Evidence).default([]),
})
export type ChecklistRecord = z.infer<typeof ChecklistRecord>
