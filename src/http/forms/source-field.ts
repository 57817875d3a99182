import { Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

/**
 * Reads where something is written: “paragraph 13”. Null: nowhere. The words as recorded keep their
 * mark of an invented fact; others are taken to come from a paper.
 */
export function readSource(form: Form, id: string, recorded?: Source): Result<Source | null> {
  const text = field(form, id)
  if (text === '') return accept(null)
  if (recorded && text === recorded.text) return accept(recorded)
  const read = Source.safeParse({ text })
  return read.success
    ? accept(read.data)
    : refuse(`Where it is written ${read.error.issues[0]?.message ?? ''}.`, id)
}
