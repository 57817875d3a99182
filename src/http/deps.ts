import type { FetchRecord } from '../actions/feed-fetches.ts'
import type { FeedFiles, Shelf } from '../actions/library.ts'
import type { Pictures } from '../diagrams/pictures.ts'

/** One line of the log of requests: no query, no form, no plan's content. */
export type LogLine = {
  method: string
  path: string
  status: number
  requestId: string
  /** What went wrong inside, for the log alone; pages show the request's id. */
  error?: string
}

/** What the server works with; main hands it in. */
export type AppDeps = {
  shelf: Shelf
  pictures: Pictures
  /** The style sheet, the two scripts, and their names, which change with them. */
  assets: {
    css: string
    cssName: string
    /** Of the presentation: what its keys do. */
    script: string
    scriptName: string
    /** Of a plan's pages: says that the plan has moved on. */
    movedOn: string
    movedOnName: string
  }
  /** What others reach this server by, if anybody does. */
  publicUrl: string | null
  /** The names, without port, that a request may call this server by. */
  allowedHosts: readonly string[]
  /** What is kept of feeds beside the plans, and who fetched them when. */
  feeds: { files: FeedFiles; fetches: FetchRecord }
  /** Told each time that the calendar of a feed is written. */
  onSerialise?: () => void
  log: (line: LogLine) => void
  newRequestId: () => string
}

/** The address of the style sheet. */
export const cssPath = ({ assets }: AppDeps): string => `/assets/${assets.cssName}`

/** The address of the script of the presentation. */
export const scriptPath = ({ assets }: AppDeps): string => `/assets/${assets.scriptName}`

/** The address of the script that says that a plan has moved on. */
export const movedOnPath = ({ assets }: AppDeps): string => `/assets/${assets.movedOnName}`
