/** Something that a picture shows, as a table in words. */
export type ChartTable = {
  title: string
  /** What one row of it is: "Box". */
  row: string
  columns: readonly string[]
  /** It has a column for each of many things. */
  isWide?: true
  rows: readonly (readonly string[])[]
}
