/** What a picture shows: the structure as it stands, or the dates along a line. */
export type View = 'current' | 'timeline'

export const VIEWS: readonly View[] = ['current', 'timeline']

export type ExportOptions = {
  /** Only for formats that have views; the first of them if left out. */
  view?: View
  /** What others reach this server by; null if nobody does. */
  publicUrl: string | null
  /** Base32 or hex text in lower case, at least 32 characters, of any text: SHA-256 will do. */
  digest: (text: string) => string
}
