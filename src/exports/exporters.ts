import type { OpenPlan } from '../domain/facts.ts'
import { accept, type Result } from '../domain/problem.ts'
import { toCsv } from './csv.ts'
import {
  VIEWS,
  type ExportOptions,
  type FileContent,
  type RenderOptions,
  type View,
  type ViewAsked,
} from './export-options.ts'
import { toIcs } from './ics.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toMermaid } from './mermaid.ts'
import { viewCsv, viewMarkdown } from './view-text.ts'

export { VIEWS, type ExportOptions, type FileContent, type View } from './export-options.ts'

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
  /** Without a view it holds the plan as a whole. */
  isWhole: boolean
  /** Refused with a sentence where it cannot be made. */
  render: (opened: OpenPlan, options: RenderOptions) => Promise<Result<FileContent>>
}

/** A format that can always be made, and at once. */
const atOnce =
  (render: (opened: OpenPlan, options: ExportOptions) => string): Exporter['render'] =>
  (opened, options) =>
    Promise.resolve(accept(render(opened, options)))

/** The view that is asked for, the structure if none is. */
const viewOf = ({ view = 'current', asked = {} }: ExportOptions): ViewAsked => ({ view, asked })

/** The plan as a whole, or one view of it in words. */
const wholeOrView = (
  whole: (opened: OpenPlan) => string,
  ofView: (opened: OpenPlan, viewed: ViewAsked) => string,
): Exporter['render'] =>
  atOnce((opened, options) =>
    options.view === undefined ? whole(opened) : ofView(opened, viewOf(options)),
  )

const ALL: readonly Exporter[] = [
  {
    format: 'ics',
    title: 'Calendar (.ics)',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    views: [],
    isWhole: true,
    render: atOnce((opened, options) =>
      toIcs(opened, options, options.filter && { filter: options.filter }),
    ),
  },
  {
    format: 'mmd',
    title: 'Diagram as Mermaid text (.mmd)',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    views: VIEWS,
    isWhole: false,
    render: atOnce((opened, options) => toMermaid(opened, viewOf(options))),
  },
  {
    format: 'svg',
    title: 'Picture (.svg)',
    extension: 'svg',
    mediaType: 'image/svg+xml; charset=utf-8',
    views: VIEWS,
    isWhole: false,
    // Measuring text reads fonts, which no server that is asked for other things need wait for.
    render: async (opened, options) =>
      (await import('./svg.ts')).toSvg(opened, viewOf(options), options.draw),
  },
  {
    format: 'png',
    title: 'Picture as pixels (.png)',
    extension: 'png',
    mediaType: 'image/png',
    views: VIEWS,
    isWhole: false,
    render: async (opened, options) =>
      (await import('./png.ts')).toPng(opened, viewOf(options), options),
  },
  {
    format: 'pptx',
    title: 'Slides for PowerPoint (.pptx)',
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    views: VIEWS,
    isWhole: true,
    // What writes it is large, and few ask for it.
    render: async (opened, options) => (await import('./pptx.ts')).toPptx(opened, options),
  },
  {
    format: 'csv',
    title: 'Schedule for a spreadsheet (.csv)',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    views: VIEWS,
    isWhole: true,
    render: wholeOrView(toCsv, viewCsv),
  },
  {
    format: 'md',
    title: 'Findings and schedule as text (.md)',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    views: VIEWS,
    isWhole: true,
    render: wholeOrView(toMarkdown, viewMarkdown),
  },
  {
    format: 'json',
    title: 'The plan itself, for this program (.json)',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    views: [],
    isWhole: true,
    render: atOnce(toJson),
  },
]

/** Every format by its name on the command line and in addresses. */
export const EXPORTERS: ReadonlyMap<string, Exporter> = new Map(
  ALL.map((exporter) => [exporter.format, exporter]),
)
