import type { BoxChart } from '../../domain/chart.ts'
import type { Undrawn } from '../../domain/charts/undrawn.ts'
import type { DiagramSlide } from './slide.ts'

/** What stands on one page, of which it is known that all of it fits. Sizes are those of `SLIDE`. */
export type PageBody =
  | {
      kind: 'title'
      lines: readonly string[]
      /** Of their letters. */
      size: number
    }
  | {
      kind: 'words'
      points: readonly string[]
      /** Of the letters. */
      size: number
    }
  | {
      kind: 'table'
      /** A sentence above it, in letters of `LEAD.size`, on the first of its pages only. */
      lead: string | null
      head: readonly string[]
      /** Of each column; together as wide as the slide's area. */
      widths: readonly number[]
      rows: readonly (readonly string[])[]
      size: number
      /** What is said instead where it has no row. */
      empty: string
    }
  | { kind: 'diagram'; diagram: DiagramSlide }

/** One page of a presentation as it is shown, printed or written to a file. */
export type SlidePage = PageBody & {
  /** Unique among the pages: the slide's own on its first page, `SLIDE.2` on its second. */
  id: string
  /** It has room; the whole of one that is cut is the last of the notes. */
  title: string
  /** Of the letters of the title. */
  titleSize: number
  notes: readonly string[]
  forTheChair: boolean
  /** From 1; words on a page that name another slide mean its number here. */
  number: number
  /** How many pages there are. */
  of: number
}

/** The slides of a chart, or why there are none. */
export type DrawnSlides = readonly DiagramSlide[] | Undrawn

/** Makes the slides of a chart. */
export type DrawSlides = (chart: BoxChart) => Promise<DrawnSlides>

/** Points of a page of words: each begins after its mark, and the next one `gap` letters below. */
export const WORDS = { indent: 32, gap: 0.5 }

/** Room beside and above what stands in a cell. */
export const CELL = { x: 10, y: 6 }

/** The sentence above a table, and the room below it. */
export const LEAD = { size: 20, below: 12 }
