import type { BoxChart } from '../domain/chart.ts'
import type { DiagramSlide } from './slides/slide.ts'

/** How boxes are laid out: ELK first, dagre where ELK fails. Charts of dates know neither. */
export type Layout = 'elk' | 'dagre'

/** A row of a chart of dates, by its number (1 for `t1`), as the marks on top of it need it. */
export type RowMark = {
  /** Milliseconds since 1970 at the start of the first day, and at the end of the last. */
  start: number
  end: number
  exact: boolean
  open: 'start' | 'end' | null
  /** What its label ends with and must keep where the title is cut further; empty if it has none. */
  labelEnd: string
}

/** What we draw on top of Mermaid's chart of dates. */
export type Marks = {
  rows: readonly RowMark[]
  /** Pairs of row numbers: the first must be done before the second. */
  after: readonly (readonly [number, number])[]
}

/** One picture to draw. Nothing in it depends on the day, the machine or the process. */
export type Job = {
  /** Mermaid source with private labels. */
  source: string
  layout: Layout
  title: string
  description: string
  /** Null for boxes and lines. */
  marks: Marks | null
  /** Goes before every id in the picture, so that two can stand on one page. */
  prefix: string
}

/** A chart to make slides of instead of a picture. */
export type SlidesJob = { slides: BoxChart }

/** A picture to turn into pixels. */
export type PixelsJob = { pixels: string }

/** What the drawing process may be asked for. */
export type AnyJob = Job | SlidesJob | PixelsJob

/** Where days are, along a chart of dates: x = left + (ms - start) * perMs. */
export type Scale = {
  start: number
  end: number
  left: number
  perMs: number
  top: number
  bottom: number
}

/** A picture as plain SVG: no style, no script, no class, nothing from elsewhere. */
export type Plain = { svg: string; width: number; height: number; scale: Scale | null }

/** A PNG in Base64. */
export type Pixels = { png: string }

/** What is kept: a picture, or slides on which the numbers of others are still marks. */
export type Keepable = Plain | readonly DiagramSlide[]

/** What a job comes to. */
export type Made = Keepable | Pixels
