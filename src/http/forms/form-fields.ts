import type { Context } from 'hono'
import type { TypedDate } from '../../domain/typed-date.ts'
import type { Problem } from '../../domain/problem.ts'

/** What was typed into a form: each field's values by its name, as sent. */
export type Form = URLSearchParams

/** What a form carries besides what somebody typed. */
export const CARRIED: ReadonlySet<string> = new Set([
  'revision',
  'then',
  'id',
  'seed',
  'request',
  'read',
])

declare module 'hono' {
  interface ContextVariableMap {
    /** What was typed, for whatever page answers in the form's stead. */
    typed: Form
  }
}

/** A form's fields as sent. A body that is no form reads as an empty one, which says what to type. */
export async function readForm(c: Context): Promise<Form> {
  const isForm = (c.req.header('content-type') ?? '').startsWith(
    'application/x-www-form-urlencoded',
  )
  const form = new URLSearchParams(isForm ? await c.req.text() : '')
  c.set('typed', form)
  return form
}

/** One field as typed, without the white space around it; lines end as they do here. */
export const field = (form: Form, name: string): string =>
  (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim()

/** A field that need not be filled in: undefined where nothing was typed. */
export const optionalField = (form: Form, name: string): string | undefined =>
  field(form, name) || undefined

/** What was typed into a date field. */
export const typedDate = (form: Form, id: string): TypedDate => ({
  how: field(form, `${id}-how`) || 'on',
  day: field(form, `${id}-day`),
  month: field(form, `${id}-month`),
  year: field(form, `${id}-year`),
  endDay: field(form, `${id}-end-day`),
  endMonth: field(form, `${id}-end-month`),
  endYear: field(form, `${id}-end-year`),
  asWritten: field(form, `${id}-as-written`),
})

/** A date field's fields, to show a recorded date in a form. */
export const dateFields = (id: string, typed: TypedDate): Record<string, string> => ({
  [`${id}-how`]: typed.how,
  [`${id}-day`]: typed.day,
  [`${id}-month`]: typed.month,
  [`${id}-year`]: typed.year,
  [`${id}-end-day`]: typed.endDay,
  [`${id}-end-month`]: typed.endMonth,
  [`${id}-end-year`]: typed.endYear,
  [`${id}-as-written`]: typed.asWritten,
})

/** Problems of a field made of several inputs, each at the input it is about. */
export const within = (id: string, problems: readonly Problem[]): Problem[] =>
  problems.map(({ path, message }) => ({ path: path === '' ? id : `${id}-${path}`, message }))
