import type { OpenPlan } from '../domain/facts.ts'
import { toCsv } from './csv.ts'
import { VIEWS, type ExportOptions, type View } from './export-options.ts'
import { toIcs } from './ics.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toMermaid } from './mermaid.ts'

export { VIEWS, type ExportOptions, type View } from './export-options.ts'

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
  render: (opened: OpenPlan, options: ExportOptions) => string
}

const ALL: readonly Exporter[] = [
  {
    format: 'ics',
    title: 'Calendar (.ics)',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    views: [],
    render: toIcs,
  },
  {
    format: 'mmd',
    title: 'Diagram as Mermaid text (.mmd)',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    views: VIEWS,
    render: (opened, { view = 'current' }) => toMermaid(opened, view),
  },
  {
    format: 'csv',
    title: 'Schedule for a spreadsheet (.csv)',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    views: [],
    render: toCsv,
  },
  {
    format: 'md',
    title: 'Findings and schedule as text (.md)',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    views: [],
    render: toMarkdown,
  },
  {
    format: 'json',
    title: 'The plan itself, for this program (.json)',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    views: [],
    render: toJson,
  },
]

/** Every format by its name on the command line and in addresses. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map(
  ALL.map((exporter) => [exporter.format, exporter]),
)
