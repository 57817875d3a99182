type Value = string | number | boolean | null | undefined

/**
 * More attributes of an element, as GOV.UK's macros take them: a value as it is, or with
 * `optional`, where nothing and `false` leave the attribute out and `true` gives its name only.
 */
export type Attributes = Readonly<Record<string, Value | { value: Value; optional?: boolean }>>

const NONE: Readonly<Record<string, string>> = {}

function write(item: Attributes[string]): string | undefined {
  if (typeof item !== 'object' || item === null) return String(item ?? '')
  const { value, optional = false } = item
  if (!optional) return String(value ?? '')
  if (value === undefined || value === null || value === false) return undefined
  return value === true ? '' : String(value)
}

const isPlain = (attributes: Attributes): attributes is Readonly<Record<string, string>> => {
  for (const name in attributes) if (typeof attributes[name] !== 'string') return false
  return true
}

/** Attributes as props of an element. Plain strings are handed on as they are: tables are large. */
export function spread(attributes: Attributes | undefined): Readonly<Record<string, string>> {
  if (attributes === undefined) return NONE
  if (isPlain(attributes)) return attributes
  const written: Record<string, string> = {}
  for (const name in attributes) {
    const value = write(attributes[name])
    if (value !== undefined) written[name] = value
  }
  return written
}
