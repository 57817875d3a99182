import type { Layout } from './job.ts'

/** One line for the log. It tells what happened to which picture, never what is in it. */
export type PictureLog = (line: {
  level: 'info' | 'warn'
  message: string
  /** The short form of the picture's key. */
  key?: string
  layout?: Layout
  ms?: number
  detail?: string
}) => void

/** Enough of a key to know it again. */
export const shortKey = (key: string): string => key.slice(0, 12)

/** What may be told of an error: the message could quote a plan. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'not an Error'
