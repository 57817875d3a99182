import { inFuture } from '../../domain/deed.ts'
import type { Day } from '../../domain/day.ts'
import type { Dated } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDate } from '../../domain/typed-date.ts'
import { typedDate, within, type Form } from './form-fields.ts'

/** Reads when a thing happened, which is not after today; its source stays while the date does. */
export function readHappened(
  form: Form,
  id: string,
  { today, before }: { today: Day; before?: Dated | undefined },
): Result<Dated | null> {
  const read = readTypedDate(typedDate(form, id))
  if (!read.ok) return { ok: false, problems: within(id, read.problems) }
  const { value } = read
  if (value === null) return read
  if (inFuture(value, today, '') !== null)
    return refuse('That is after today. Type the day on which it happened.', `${id}-day`)
  const source = before?.edtf === value.edtf ? before.source : undefined
  return accept(source === undefined ? value : { ...value, source })
}
