import { z } from 'zod'
import { Area, Organisation } from './plan.ts'
import { Id, Title } from './text.ts'

const { partners, scrutiny, openReviews, combined } = Area.shape

/** What can be done to the areas of a plan and to what each records besides its dates. */
export const AreaAction = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('add-area'),
    id: Id,
    name: Title,
    council: Id.optional(),
    board: Id.optional(),
  }),
  z.strictObject({
    action: z.literal('change-area'),
    id: Id,
    name: Title.optional(),
    council: Id.nullable().optional(),
    board: Id.nullable().optional(),
  }),
  z.strictObject({ action: z.literal('remove-area'), id: Id }),
  z.strictObject({
    action: z.literal('record-partners'),
    area: Id,
    partners: partners.unwrap().nullable(),
    /** Organisations that the plan does not have yet, which the partners may name. */
    organisations: z.array(Organisation.pick({ id: true, name: true, kind: true })).optional(),
  }),
  z.strictObject({
    action: z.literal('record-scrutiny'),
    area: Id,
    scrutiny: scrutiny.unwrap().nullable(),
  }),
  z.strictObject({
    action: z.literal('record-reviews'),
    area: Id,
    openReviews: openReviews.unwrap().nullable(),
  }),
  z.strictObject({
    action: z.literal('record-combined'),
    area: Id,
    combined: combined.unwrap().nullable(),
  }),
])
