import type { Context } from 'hono'
import type { DrawSlides } from '../diagrams/slides/slide-page.ts'
import type { Plan } from '../domain/plan.ts'
import { asker } from './asker.ts'
import type { AppDeps } from './deps.ts'

/** Draws all charts of a presentation together in so many milliseconds, or says that one is late. */
export function slidesWithin(
  ms: number,
  c: Context,
  { pictures }: AppDeps,
  plan: Plan,
): DrawSlides {
  const until = performance.now() + ms
  return (chart) => pictures.slides(chart, Math.max(0, until - performance.now()), asker(c, plan))
}
