import { z } from 'zod'
import { StatedDeadline } from './plan.ts'
import { Id } from './text.ts'

const Fields = StatedDeadline.omit({ id: true })
const { requirement, basis, when, milestone, speaksOf, source } = Fields.shape

/** Fields of a stated deadline to set: null takes one away, absent leaves it. */
const StatedDeadlineChange = z.strictObject({
  requirement: requirement.optional(),
  basis: basis.optional(),
  when: when.optional(),
  milestone: milestone.nullable(),
  speaksOf: speaksOf.nullable(),
  source: source.nullable(),
})

/** What can be done to the deadlines that papers state. */
export const StatedDeadlineAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add-stated-deadline'), id: Id, stated: Fields }),
  z.strictObject({
    action: z.literal('change-stated-deadline'),
    id: Id,
    change: StatedDeadlineChange,
  }),
  z.strictObject({ action: z.literal('remove-stated-deadline'), id: Id }),
])
