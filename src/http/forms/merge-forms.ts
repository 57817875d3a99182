import { CARRIED, type Form } from './form-fields.ts'

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, n) => value === b[n])

/** Browsers end lines in their own way, and leave white space as it is. */
const valuesOf = (form: Form, name: string): string[] =>
  form.getAll(name).map((value) => value.replace(/\r\n?/g, '\n').trim())

const shown = (values: readonly string[]): string => values.join(', ')

/** What the names of a date's inputs end with, and the role beside an owner. */
const PIECE = /-(?:how|day|month|year|end-day|end-month|end-year|as-written|role)$/

/** Half of one date and half of another is a third that nobody meant: such inputs are one piece. */
function inPieces(names: Iterable<string>): string[][] {
  const pieces = new Map<string, string[]>()
  for (const name of new Set(names)) {
    const piece = name.replace(PIECE, '')
    pieces.set(piece, [...(pieces.get(piece) ?? []), name])
  }
  return [...pieces.values()]
}

/**
 * Field by field: what the reader left as it was becomes what others have made of it since; what
 * the reader changed stays as typed.
 */
export function mergeForms(typed: Form, { then, now }: { then: Form; now: Form }): Form {
  const form = new URLSearchParams(typed)
  // An empty field and one that was not sent say the same.
  const isTyped = (name: string): boolean =>
    shown(valuesOf(typed, name)) !== shown(valuesOf(then, name))
  for (const names of inPieces([...now.keys(), ...then.keys(), ...typed.keys()])) {
    if (names.some(isTyped)) continue
    for (const name of names) {
      if (CARRIED.has(name) || sameValues(valuesOf(then, name), valuesOf(now, name))) continue
      form.delete(name)
      for (const value of now.getAll(name)) form.append(name, value)
    }
  }
  return form
}
