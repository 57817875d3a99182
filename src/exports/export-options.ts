import type { Chart } from '../domain/chart.ts'
import type { View, ViewRequest } from '../domain/charts/view.ts'
import type { Drawn } from '../diagrams/pictures.ts'

export { VIEWS, type View } from '../domain/charts/view.ts'

/** One view of a plan, as it is asked for. */
export type ViewAsked = { view: View; asked?: Partial<ViewRequest> }

export type ExportOptions = {
  /** Only for formats that have views; without it they give the first, or the plan as a whole. */
  view?: View
  /** Which option the view is of, against what, as at which day. */
  asked?: Partial<ViewRequest>
  /** What others reach this server by; null if nobody does. */
  publicUrl: string | null
  /** Base32 or hex text in lower case, at least 32 characters, of any text: SHA-256 will do. */
  digest: (text: string) => string
}

/** Draws a chart, or says why it cannot. */
export type Draw = (chart: Chart) => Promise<Drawn>

/** What every format together needs. */
export type RenderOptions = ExportOptions & { draw: Draw }
