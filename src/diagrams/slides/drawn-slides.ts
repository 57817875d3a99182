import type { Slide } from '../../domain/slides/slide.ts'
import { ASKED_AT_ONCE } from '../drawing-limits.ts'
import type { DrawnSlides, DrawSlides } from './slide-page.ts'

/**
 * The slides of every chart of a presentation. Several are asked for at once, so that one that is
 * waited for keeps none from being found; not all, which would push each other out of the line.
 */
export async function drawnSlides(
  slides: readonly Slide[],
  draw: DrawSlides,
): Promise<ReadonlyMap<Slide, DrawnSlides>> {
  const drawn = new Map<Slide, DrawnSlides>()
  const left = slides.values()
  async function drawNext(): Promise<void> {
    for (const slide of left)
      if (slide.body.kind === 'boxes') drawn.set(slide, await draw(slide.body.chart))
  }
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, drawNext))
  return drawn
}
