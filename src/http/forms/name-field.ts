import { accept, refuse, type Result } from '../../domain/problem.ts'
import { Title } from '../../domain/text.ts'
import { field, type Form } from './form-fields.ts'

/** Reads a name; `whyNot` says why the plan cannot have it, or null where it can. */
export function readName(
  form: Form,
  id: string,
  whyNot: (name: string) => string | null,
): Result<string> {
  const name = Title.safeParse(field(form, id))
  if (!name.success) return refuse(`The name ${name.error.issues[0]?.message ?? ''}.`, id)
  const why = whyNot(name.data)
  return why === null ? accept(name.data) : refuse(why, id)
}
