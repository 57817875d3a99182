import { READ_AS, type ReadAs } from '../../domain/pasted/head.ts'
import type { Form } from './form-fields.ts'

/** More columns than any table of actions has. */
const MOST = 200

const isReadAs = (text: string): text is ReadAs => (READ_AS as readonly string[]).includes(text)

/** What each column of a paste is, as chosen in `column-0`, `column-1`…; null: nobody has chosen. */
export function chosenColumns(form: Form): ReadAs[] | null {
  const chosen: ReadAs[] = []
  for (let n = 0; n < MOST; n += 1) {
    const text = form.get(`column-${n}`)
    if (text === null) break
    chosen.push(isReadAs(text) ? text : 'ignored')
  }
  return chosen.length === 0 ? null : chosen
}

/** Were the columns chosen otherwise than they were when the rows were shown? */
export const isChosenAnew = (form: Form, chosen: readonly ReadAs[] | null): boolean =>
  chosen !== null && form.has('read-as') && chosen.join(',') !== form.get('read-as')
