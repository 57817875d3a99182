import type { OpenPlan } from '../domain/facts.ts'
import { accept, type Result } from '../domain/problem.ts'
import { toCsv } from './csv.ts'
import { VIEWS, type ExportOptions, type RenderOptions, type View } from './export-options.ts'
import { toIcs } from './ics.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toMermaid } from './mermaid.ts'

export { VIEWS, type Draw, type ExportOptions, type View } from './export-options.ts'

/** One format that a plan can leave in. */
export type Exporter = {
  format: string
  /** For a list of downloads: "Calendar (.ics)". */
  title: string
  /** Without a dot. */
  extension: string
  mediaType: string
  /** Empty where there is nothing to choose. */
  views: readonly View[]
  /** Refused with a sentence where it cannot be made. */
  render: (opened: OpenPlan, options: RenderOptions) => Promise<Result<string>>
}

/** A format that can always be made, and at once. */
const atOnce =
  (render: (opened: OpenPlan, options: ExportOptions) => string): Exporter['render'] =>
  (opened, options) =>
    Promise.resolve(accept(render(opened, options)))

const ALL: readonly Exporter[] = [
  {
    format: 'ics',
    title: 'Calendar (.ics)',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    views: [],
    render: atOnce(toIcs),
  },
  {
    format: 'mmd',
    title: 'Diagram as Mermaid text (.mmd)',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    views: VIEWS,
    render: atOnce((opened, { view = 'current' }) => toMermaid(opened, view)),
  },
  {
    format: 'svg',
    title: 'Picture (.svg)',
    extension: 'svg',
    mediaType: 'image/svg+xml; charset=utf-8',
    views: VIEWS,
    // Measuring text reads fonts, which no server that is asked for other things need wait for.
    render: async (opened, { view = 'current', draw }) =>
      (await import('./svg.ts')).toSvg(opened, view, draw),
  },
  {
    format: 'csv',
    title: 'Schedule for a spreadsheet (.csv)',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    views: [],
    render: atOnce(toCsv),
  },
  {
    format: 'md',
    title: 'Findings and schedule as text (.md)',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    views: [],
    render: atOnce(toMarkdown),
  },
  {
    format: 'json',
    title: 'The plan itself, for this program (.json)',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    views: [],
    render: atOnce(toJson),
  },
]

/** Every format by its name on the command line and in addresses. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map(
  ALL.map((exporter) => [exporter.format, exporter]),
)
