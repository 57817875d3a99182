/** A box of a diagram in words: its name, and what is said of it and of its lines. */
export type SaidBox = { name: string; says: readonly string[] }

type Body =
  | { kind: 'title'; lines: readonly string[]; size: number }
  | { kind: 'words'; points: readonly string[]; size: number }
  | {
      kind: 'table'
      /** A sentence above the table. */
      lead: string | null
      head: readonly string[]
      /** How wide each column is, in parts of the whole. */
      widths: readonly number[]
      rows: readonly (readonly string[])[]
      size: number
      /** What is said instead where it has no row. */
      empty: string
    }
  | {
      kind: 'diagram'
      svg: string
      boxes: readonly SaidBox[]
      /** What is told in words on the slide itself. */
      told: readonly string[]
    }

/** One slide as it is shown: what is on it is known to fit. Sizes are in pixels of 1280 × 720. */
export type ShownSlide = Body & {
  title: string
  titleSize: number
  notes: readonly string[]
  forTheChair: boolean
  number: number
  of: number
}
