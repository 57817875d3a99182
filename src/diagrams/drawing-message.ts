import type { Job, Plain, Scale } from './job.ts'

/** What is asked of the drawing process, one at a time, once it has said that it is ready. */
export type DrawingAsked = { id: number; job: Job }

/** What the drawing process says: once that it is ready, then one answer a job. */
export type DrawingSaid =
  { ready: true } | { id: number; plain: Plain } | { id: number; error: string }

type Fields = Partial<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? { ...value } : null

const isScale = (value: unknown): value is Scale => {
  const fields = fieldsOf(value)
  const names = ['start', 'end', 'left', 'perMs', 'top', 'bottom']
  return fields !== null && names.every((name) => Number.isFinite(fields[name]))
}

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0

function plainOf(value: unknown): Plain | null {
  const { svg, width, height, scale } = fieldsOf(value) ?? {}
  if (typeof svg !== 'string' || !svg.startsWith('<svg')) return null
  if (!isSize(width) || !isSize(height)) return null
  return scale === null || isScale(scale) ? { svg, width, height, scale } : null
}

export const isReady = (message: unknown): boolean => fieldsOf(message)?.['ready'] === true

/** The answer to the job of this id; null for anything else, so that garbage is never a picture. */
export function answerTo(id: number, message: unknown): Plain | { error: string } | null {
  const fields = fieldsOf(message)
  if (fields?.['id'] !== id) return null
  const { error } = fields
  return typeof error === 'string' ? { error } : plainOf(fields['plain'])
}
