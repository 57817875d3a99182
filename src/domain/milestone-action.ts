import { z } from 'zod'
import { About, Dated, Evidence, Owner } from './plan.ts'
import { Id, line, Title } from './text.ts'

/** Fields of a milestone to set: null takes one away, absent leaves it. */
export const MilestoneChange = z.strictObject({
  title: Title.optional(),
  when: Dated.nullable().optional(),
  owner: Owner.nullable().optional(),
  areas: z.array(Id).optional(),
  about: About.nullable().optional(),
  fulfils: z.string().nullable().optional(),
  dependsOn: z.array(Id).optional(),
  clearDays: z.int().min(1).max(60).nullable().optional(),
})

export type MilestoneChange = z.infer<typeof MilestoneChange>

/** What can be done to what local people promised. */
export const MilestoneAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('add-milestone'),
    id: Id,
    milestone: MilestoneChange.required({ title: true }),
  }),
  z.strictObject({ action: z.literal('change-milestone'), id: Id, change: MilestoneChange }),
  z.strictObject({
    action: z.literal('complete-milestone'),
    id: Id,
    on: Dated.optional(),
    evidence: z.array(Evidence),
  }),
  z.strictObject({ action: z.literal('cancel-milestone'), id: Id, reason: line(300) }),
])
