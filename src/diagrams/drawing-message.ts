import type { Job, Plain } from './job.ts'
import { fieldsOf, plainOf } from './plain.ts'

/** What is asked of the drawing process, one at a time, once it has said that it is ready. */
export type DrawingAsked = { id: number; job: Job }

/** What the drawing process says: once that it is ready, then one answer a job. */
export type DrawingSaid =
  { ready: true } | { id: number; plain: Plain } | { id: number; error: string }

export const isReady = (message: unknown): boolean => fieldsOf(message)?.['ready'] === true

/** The answer to the job of this id; null for anything else, so that garbage is never a picture. */
export function answerTo(id: number, message: unknown): Plain | { error: string } | null {
  const fields = fieldsOf(message)
  if (fields?.['id'] !== id) return null
  const { error } = fields
  return typeof error === 'string' ? { error } : plainOf(fields['plain'])
}
