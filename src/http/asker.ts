import type { Context } from 'hono'
import type { Asker } from '../diagrams/pictures.ts'
import type { Plan } from '../domain/plan.ts'

/** Who asks for a picture of a plan: this request, until it is broken off. */
export const asker = (c: Context, { id }: Plan): Asker => ({
  subject: id,
  signal: c.req.raw.signal,
})
