import { line } from '../../domain/text.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

const Reason = line(300)

/** Reads a reason in one line. Null: none was typed. */
export function readReason(form: Form, id: string): Result<string | null> {
  const text = field(form, id)
  if (text === '') return accept(null)
  const read = Reason.safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`The reason ${read.error.issues[0]?.message ?? ''}.`, id)
}
