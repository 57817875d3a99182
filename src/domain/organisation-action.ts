import { z } from 'zod'
import { Organisation } from './plan.ts'
import { Id } from './text.ts'

const Fields = Organisation.omit({ id: true })
const { name, kind, validFrom, validTo, source } = Fields.shape

/** Fields of an organisation to set: null takes one away, absent leaves it. */
const OrganisationChange = z.strictObject({
  name: name.optional(),
  kind: kind.optional(),
  validFrom: validFrom.nullable(),
  validTo: validTo.nullable(),
  source: source.nullable(),
})

/** What can be done to the organisations that a plan names. */
export const OrganisationAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add-organisation'), id: Id, organisation: Fields }),
  z.strictObject({
    action: z.literal('change-organisation'),
    id: Id,
    change: OrganisationChange,
  }),
  z.strictObject({ action: z.literal('remove-organisation'), id: Id }),
])
