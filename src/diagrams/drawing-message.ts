import type { AnyJob, Made, Pixels, Plain } from './job.ts'
import { keptSlides } from './kept-slides.ts'
import { fieldsOf, plainOf } from './plain.ts'
import type { DiagramSlide } from './slides/slide.ts'

/** What is asked of the drawing process, one at a time, once it has said that it is ready. */
export type DrawingAsked = { id: number; job: AnyJob }

/** What the drawing process says: once that it is ready, then one answer a job. */
export type DrawingSaid =
  | { ready: true }
  | { id: number; plain: Plain }
  | { id: number; slides: readonly DiagramSlide[] }
  | ({ id: number } & Pixels)
  | { id: number; error: string }

export const isReady = (message: unknown): boolean => fieldsOf(message)?.['ready'] === true

/** How every PNG begins. */
const PNG = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64').slice(0, 10)

const pixelsOf = (png: unknown): Pixels | null =>
  typeof png === 'string' && png.startsWith(PNG) ? { png } : null

/** The answer to the job of this id; null for anything else, so that garbage is never a picture. */
export function answerTo(id: number, message: unknown): Made | { error: string } | null {
  const fields = fieldsOf(message)
  if (fields?.['id'] !== id) return null
  const { error, plain, slides, png } = fields
  if (typeof error === 'string') return { error }
  if (png !== undefined) return pixelsOf(png)
  return slides === undefined ? plainOf(plain) : keptSlides(slides)
}
