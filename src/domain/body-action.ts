import { z } from 'zod'
import { Body } from './plan.ts'
import { Id } from './text.ts'

const Fields = Body.omit({ id: true }).extend({ reportsTo: z.array(Id).default([]) })
const { name, kind, side, joint, leads, listed, unlinked, sameAs, from, to, source } = Fields.shape

/** Fields of a body to set: null takes one away, absent leaves it. */
const BodyChange = z.strictObject({
  name: name.optional(),
  kind: kind.optional(),
  side: side.optional(),
  reportsTo: z.array(Id).optional(),
  areas: z.array(Id).optional(),
  joint: joint.nullable(),
  leads: leads.nullable(),
  listed: listed.nullable(),
  unlinked: unlinked.nullable(),
  sameAs: sameAs.nullable(),
  from: from.nullable(),
  to: to.nullable(),
  source: source.nullable(),
})

/** What can be done to the bodies and groups of a plan. */
export const BodyAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add-body'), id: Id, body: Fields }),
  z.strictObject({ action: z.literal('change-body'), id: Id, change: BodyChange }),
  z.strictObject({ action: z.literal('remove-body'), id: Id }),
])
