/** What was read, without the fields that were left empty. */
type Given<Fields> = {
  [Name in keyof Fields as null extends Fields[Name] ? never : Name]: Fields[Name]
} & {
  [Name in keyof Fields as null extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], null>
}

/** The fields of a new thing as read from its form; what was left empty is not there at all. */
export const givenFields = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Given<Fields>
