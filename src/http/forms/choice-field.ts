import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

type Things = readonly { id: string }[]

/** Reads which of several things was chosen; `ask` is what to say where none was. */
export function readChosen(form: Form, id: string, things: Things, ask: string): Result<string> {
  const chosen = field(form, id)
  return things.some((thing) => thing.id === chosen) ? accept(chosen) : refuse(ask, id)
}

/** The same where none need be chosen: null. */
export const readOptional = (
  form: Form,
  id: string,
  things: Things,
  ask: string,
): Result<string | null> =>
  field(form, id) === '' ? accept(null) : readChosen(form, id, things, ask)
