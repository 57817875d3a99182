import type { Chart } from '../domain/chart.ts'
import type { CalendarFilter } from '../domain/calendar/feed.ts'
import type { View, ViewRequest } from '../domain/charts/view.ts'
import type { Slide } from '../domain/slides/slide.ts'
import type { Drawn, DrawnPixels } from '../diagrams/pictures.ts'
import type { DrawSlides } from '../diagrams/slides/slide-page.ts'

export { VIEWS, type View } from '../domain/charts/view.ts'

/** One view of a plan, as it is asked for. */
export type ViewAsked = { view: View; asked?: Partial<ViewRequest> }

export type ExportOptions = {
  /** Only for formats that have views; without it they give the first, or the plan as a whole. */
  view?: View
  /** Which option the view is of, against what, as at which day. */
  asked?: Partial<ViewRequest>
  /** What of its dates a calendar holds; without one, the whole programme. */
  filter?: CalendarFilter
  /** What others reach this server by; null if nobody does. */
  publicUrl: string | null
  /** Base32 or hex text in lower case, at least 32 characters, of any text: SHA-256 will do. */
  digest: (text: string) => string
}

/** Draws a chart, or says why it cannot. */
export type Draw = (chart: Chart) => Promise<Drawn>

/** What a file holds: text, or the bytes of a file that is none. */
export type FileContent = string | Uint8Array<ArrayBuffer>

/** What every format together needs. */
export type RenderOptions = ExportOptions & {
  draw: Draw
  drawSlides: DrawSlides
  /** Makes a PNG of an SVG, or says why it cannot. */
  drawPixels: (svg: string) => Promise<DrawnPixels>
  /** The plan's slides for a board, those that were chosen or the usual ones. */
  planSlides: () => Promise<readonly Slide[]>
}
