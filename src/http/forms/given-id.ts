import { Id } from '../../domain/text.ts'
import { field, type Form } from './form-fields.ts'

/** The id that the form was given for the thing it adds, so that sent twice it adds one. */
export const givenId = (form: Form, fresh: () => string): string => {
  const read = Id.safeParse(field(form, 'id'))
  return read.success ? read.data : fresh()
}
