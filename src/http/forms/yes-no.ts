import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

/** Yes, no or not recorded, as the radios for it send them. */
export const answerOf = (recorded: boolean | undefined): string =>
  recorded === undefined ? 'unknown' : recorded ? 'yes' : 'no'

/** Reads such an answer: undefined where it is chosen as not recorded; `ask` where none is. */
export function readAnswer(form: Form, id: string, ask: string): Result<boolean | undefined> {
  switch (field(form, id)) {
    case 'yes':
      return accept(true)
    case 'no':
      return accept(false)
    case 'unknown':
      return accept(undefined)
    default:
      return refuse(ask, id)
  }
}
