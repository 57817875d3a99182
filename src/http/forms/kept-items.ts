import type { z } from 'zod'
import { keptNames } from '../../../views/milestones/kept-names.ts'
import type { Form } from './form-fields.ts'

/**
 * The things of a list that a form shows and keeps: each is sent along as the form had it, and
 * those ticked under `remove` are left out. Read from what is sent alone, so that the same form sent
 * twice asks for the same change.
 */
export function keptItems<Item>(form: Form, shape: z.ZodType<Item>): Item[] {
  const removed = new Set(form.getAll('remove'))
  const texts = form.getAll('had')
  const names = keptNames(texts)
  return texts.flatMap((text, index) => {
    if (removed.has(names[index] ?? '')) return []
    try {
      const read = shape.safeParse(JSON.parse(text))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}
