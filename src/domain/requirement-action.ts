import { z } from 'zod'
import { Evidence, Owner, Progress } from './plan.ts'
import { Id } from './text.ts'

/** What can be recorded of a requirement of the framework, besides its dates. */
export const RequirementAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('record-requirement'),
    /** The id of the record, if this makes it. */
    id: Id,
    requirement: z.string(),
    area: Id,
    /** Null takes it away; absent leaves it. */
    owner: Owner.nullable().optional(),
    progress: Progress.nullable().optional(),
    evidence: z.array(Evidence).optional(),
    dependsOn: z.array(Id).optional(),
  }),
])
