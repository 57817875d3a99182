import type { Shelf } from '../actions/library.ts'
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
  /** The style sheet, the script of the presentation, and their names, which change with them. */
  assets: { css: string; cssName: string; script: string; scriptName: string }
  /** What others reach this server by, if anybody does. */
  publicUrl: string | null
  /** The names, without port, that a request may call this server by. */
  allowedHosts: readonly string[]
  log: (line: LogLine) => void
  newRequestId: () => string
}

/** The address of the style sheet. */
export const cssPath = ({ assets }: AppDeps): string => `/assets/${assets.cssName}`

/** The address of the script. */
export const scriptPath = ({ assets }: AppDeps): string => `/assets/${assets.scriptName}`
