import { isFields } from './is-same.ts'

/** The last step of a path that stands for the order of a list rather than for a thing in it. */
export const ORDER = '#order'

type Fields = Record<string, unknown>
export type Thing = Fields & { id: string }

export const isThing = (value: unknown): value is Thing =>
  isFields(value) && typeof value['id'] === 'string'

export const isThings = (value: unknown): value is Thing[] =>
  Array.isArray(value) && value.every((item) => isThing(item))

/** What stands at a path: things are found by their id. */
export function valueAt(value: unknown, at: readonly string[]): unknown {
  const [step, ...rest] = at
  if (step === undefined || value === undefined) return value
  if (step === ORDER) return isThings(value) ? value.map(({ id }) => id) : undefined
  if (Array.isArray(value))
    return valueAt(
      value.find((item: Thing) => item.id === step),
      rest,
    )
  return isFields(value) ? valueAt(value[step], rest) : undefined
}

/** Things with those named put in this order, in the places that they hold among the others. */
function inOrder(things: readonly Thing[], ids: readonly string[]): Thing[] {
  const known = new Map(things.map((thing) => [thing.id, thing]))
  const named = new Set(ids)
  const turn = ids.flatMap((id) => known.get(id) ?? []).values()
  return things.map((thing) => (named.has(thing.id) ? (turn.next().value ?? thing) : thing))
}

function putInThings(things: Thing[], at: readonly string[], value: unknown): Thing[] {
  const [id, ...rest] = at
  if (id === ORDER) return inOrder(things, value as string[])
  if (rest.length > 0)
    return things.map((thing) => (thing.id === id ? (put(thing, rest, value) as Thing) : thing))
  const others = things.filter((thing) => thing.id !== id)
  return value === undefined ? others : [...others, value as Thing]
}

/** The value with another one at a path; undefined takes it away. */
export function put(value: unknown, at: readonly string[], inner: unknown): unknown {
  const [step, ...rest] = at
  if (step === undefined) return inner
  if (isThings(value) && Array.isArray(value)) return putInThings(value, at, inner)
  const { [step]: own, ...others } = isFields(value) ? value : {}
  const next = put(own, rest, inner)
  return next === undefined ? others : { ...others, [step]: next }
}
