import { z } from 'zod'
import { Source } from './dated.ts'
import { Id, line } from './text.ts'

export const Owner = z
  .strictObject({
    organisation: Id.optional(),
    body: Id.optional(),
    role: line(200).optional(),
    source: Source.optional(),
  })
  .refine((owner) => owner.organisation ?? owner.body ?? owner.role, {
    error: 'names nobody; give an organisation, a body or a role',
  })
export type Owner = z.infer<typeof Owner>

/** What stands behind a claim: a link, a minute reference or somebody's word, by role. */
export const Evidence = z.strictObject({
  kind: z.enum(['link', 'minute', 'confirmed-by']),
  text: line(500),
  address: z.url({ protocol: /^https?$/ }).optional(),
})
export type Evidence = z.infer<typeof Evidence>
