import { ENDS_BEFORE_START, endsBeforeStart, type Life } from '../../domain/life.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDate, typeDate, type TypedDate } from '../../domain/typed-date.ts'
import { dateFields, typedDate, within, type Form } from './form-fields.ts'

/** Reads one end of a life; null where nothing was typed. */
function readEdtfField(form: Form, id: string): Result<string | null> {
  const read = readTypedDate(typedDate(form, id))
  if (!read.ok) return { ok: false, problems: within(id, read.problems) }
  return accept(read.value?.edtf ?? null)
}

/** Reads the end of a life, held against its start where both can be read. */
function readEnd(form: Form): Result<string | null> {
  const from = readEdtfField(form, 'from')
  const to = readEdtfField(form, 'to')
  if (!from.ok || !to.ok || from.value === null || to.value === null) return to
  return endsBeforeStart({ from: from.value, to: to.value })
    ? refuse(ENDS_BEFORE_START, 'to-day')
    : to
}

/** Reads both ends of a life, each with its own problems. */
export const readLife = (form: Form) => ({
  from: readEdtfField(form, 'from'),
  to: readEnd(form),
})

/** The life as typed, as far as it can be read. */
export function readableLife(form: Form): Life {
  const [from, to] = ['from', 'to'].map((id) => readEdtfField(form, id))
  return {
    ...(from?.ok && from.value !== null ? { from: from.value } : {}),
    ...(to?.ok && to.value !== null ? { to: to.value } : {}),
  }
}

const typeEdtf = (edtf: string | undefined) => typeDate(edtf === undefined ? undefined : { edtf })

/** The fields of a life, to show a recorded one in a form. */
export const lifeFields = ({ from, to }: Life): Record<string, string> => ({
  ...dateFields('from', typeEdtf(from)),
  ...dateFields('to', typeEdtf(to)),
})

/** Both ends as they were typed. */
export const typedLife = (form: Form): { from: TypedDate; to: TypedDate } => ({
  from: typedDate(form, 'from'),
  to: typedDate(form, 'to'),
})
