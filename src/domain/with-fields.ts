/** Fields of a thing to set: null takes one away, absent leaves it. */
type FieldsOf<Thing> = { [Name in keyof Thing]?: Thing[Name] | null | undefined }

/** A thing with some of its fields in a new form; one that is taken away is not there at all. */
export function withFields<Thing extends object>(thing: Thing, fields: FieldsOf<Thing>): Thing {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const merged = Object.entries({ ...thing, ...Object.fromEntries(given) })
  return Object.fromEntries(merged.filter(([, value]) => value !== null)) as Thing
}
