import { CARRIED, type Form } from './form-fields.ts'

/** One field that two people changed in different ways. */
export type FieldClash = { recorded: string; typed: string }

/** A form put together from what was typed and what others have recorded since. */
export type MergedForm = { form: Form; clashes: FieldClash[] }

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, n) => value === b[n])

/** Browsers end lines in their own way, and leave white space as it is. */
const valuesOf = (form: Form, name: string): string[] =>
  form.getAll(name).map((value) => value.replace(/\r\n?/g, '\n').trim())

const shown = (values: readonly string[]): string => values.join(', ')

/**
 * Field by field: what the reader left as it was becomes what others have made of it since; what
 * the reader changed stays as typed, and is told where others changed the same.
 */
export function mergeForms(typed: Form, forms: { then: Form; now: Form }): MergedForm {
  const form = new URLSearchParams(typed)
  const clashes: FieldClash[] = []
  const names = new Set([...forms.now.keys(), ...forms.then.keys(), ...typed.keys()])
  for (const name of names) {
    const [mine, then, now] = [typed, forms.then, forms.now].map((one) => valuesOf(one, name))
    if (!mine || !then || !now || CARRIED.has(name)) continue
    // An empty field and one that was not sent say the same.
    if (sameValues(then, now) || shown(mine) === shown(now)) continue
    if (shown(mine) === shown(then)) {
      form.delete(name)
      for (const value of forms.now.getAll(name)) form.append(name, value)
    } else clashes.push({ recorded: shown(now), typed: shown(mine) })
  }
  return { form, clashes }
}
