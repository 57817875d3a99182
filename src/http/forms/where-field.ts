import { line } from '../../domain/text.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

const Where = line(200)

/** Reads where something stands in a draft. Null: not said. */
export function readWhere(form: Form, id: string): Result<string | null> {
  const text = field(form, id)
  if (text === '') return accept(null)
  const read = Where.safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`Where it stands ${read.error.issues[0]?.message ?? ''}.`, id)
}
