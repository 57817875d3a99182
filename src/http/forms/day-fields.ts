import type { Day } from '../../domain/day.ts'
import { typeDay } from '../../domain/typed-date.ts'
import { field, type Form } from './form-fields.ts'

/** What was typed into a field for one exact day. */
export const typedDay = (form: Form, id: string): ReturnType<typeof typeDay> => ({
  day: field(form, `${id}-day`),
  month: field(form, `${id}-month`),
  year: field(form, `${id}-year`),
})

/** Such a field's inputs, to show a recorded day in a form. */
export function dayFields(id: string, recorded: Day | undefined): Record<string, string> {
  const { day, month, year } = typeDay(recorded)
  return { [`${id}-day`]: day, [`${id}-month`]: month, [`${id}-year`]: year }
}
