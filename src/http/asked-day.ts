import type { FormError } from '../../views/components/error-summary.tsx'
import type { TypedDay } from '../../views/fields/day-items.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { readTypedDay, typeDay } from '../domain/typed-date.ts'
import { typedDay } from './forms/day-fields.ts'
import { within, type Form } from './forms/form-fields.ts'

/** A day that an address asks for by a name, what was typed to ask for it, and what is wrong with that. */
export type AskedDay = { day: Day | null; typed: TypedDay; errors: FormError[] }

/** The day that an address asks for: in one piece as links have it, or as a form sends it. */
export function readAskedDay(query: Form, name: string): AskedDay {
  const whole = query.get(name)
  if (whole !== null && whole !== '') {
    const day = parseDay(whole)
    const message = `“${whole.slice(0, 40)}” is not a day that exists; for example, 2019-06-30.`
    return {
      day,
      typed: typeDay(day ?? undefined),
      errors: day === null ? [{ field: `${name}-day`, message }] : [],
    }
  }
  const read = readTypedDay(typedDay(query, name))
  return {
    day: read.ok ? read.value : null,
    typed: typedDay(query, name),
    errors: read.ok
      ? []
      : within(name, read.problems).map(({ path, message }) => ({ field: path, message })),
  }
}
