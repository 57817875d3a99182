import type { Plan } from '../plan.ts'
import type { SlideChoice } from './slide-choice.ts'
import { usualSlides } from './usual-slides.ts'

const isAlike = (a: SlideChoice, b: SlideChoice): boolean => a.kind === b.kind && a.view === b.view

/** The usual slides of which none like it is among those chosen. */
export const usualLeftOut = (plan: Plan, chosen: readonly SlideChoice[]): SlideChoice[] =>
  usualSlides({ plan }).filter((usual) => !chosen.some((one) => isAlike(one, usual)))

/** Slides with some usual ones among them, each behind what usually comes before it. */
export function withUsual(
  plan: Plan,
  chosen: readonly SlideChoice[],
  wanted: readonly SlideChoice[],
): SlideChoice[] {
  const usual = usualSlides({ plan })
  return wanted.reduce<SlideChoice[]>(
    (slides, one) => {
      const before = usual.slice(
        0,
        usual.findIndex((other) => other.id === one.id),
      )
      const place = slides.findLastIndex((slide) => before.some((other) => isAlike(other, slide)))
      return slides.toSpliced(place + 1, 0, one)
    },
    [...chosen],
  )
}
