import type { DiagramSlide } from './slide.ts'
import { withNumbers } from './slide-number.ts'

/** A slide with what `slideOf` gives in place of each mark. */
export function numberedBy(
  slide: DiagramSlide,
  slideOf: (key: string) => number | string,
): DiagramSlide {
  const say = (words: string): string => withNumbers(words, slideOf)
  const each = <T extends { words: string }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, words: say(one.words) }))
  return {
    ...slide,
    boxes: slide.boxes.map((box) => ({ ...box, says: each(box.says), text: each(box.text) })),
    notes: slide.notes.map(say),
    columns: slide.columns.map((column) => ({ ...column, text: each(column.text) })),
  }
}

/** The slides of one chart with the numbers that they have where the first of them is `first`. */
export const numberedFrom = (slides: readonly DiagramSlide[], first: number): DiagramSlide[] =>
  slides.map((slide) => numberedBy(slide, (number) => Number(number) + first - 1))
