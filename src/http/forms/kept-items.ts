import type { z } from 'zod'
import type { Form } from './form-fields.ts'

/**
 * The things of a list that a form shows and keeps: each is sent along as the form had it, and
 * those ticked under `remove` are left out. Read from what is sent alone, so that the same form sent
 * twice asks for the same change.
 */
export function keptItems<Item>(form: Form, shape: z.ZodType<Item>): Item[] {
  const removed = new Set(form.getAll('remove'))
  return form.getAll('had').flatMap((text) => {
    if (removed.has(text)) return []
    try {
      const read = shape.safeParse(JSON.parse(text))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}
