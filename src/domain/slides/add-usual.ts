import { OLD } from '../charts/view.ts'
import type { Plan } from '../plan.ts'
import { optionInMind } from '../structure-scope.ts'
import type { SlideChoice } from './slide-choice.ts'
import { usualSlides } from './usual-slides.ts'

/** Do two slides show the same? A usual one that was changed keeps its id, and counts as itself. */
function isAlike(plan: Plan, a: SlideChoice, b: SlideChoice): boolean {
  const shown = ({ kind, view, option, against }: SlideChoice) =>
    [kind, view ?? '', option ?? optionInMind(plan) ?? '', against ?? OLD].join(' ')
  return a.id === b.id || shown(a) === shown(b)
}

/** The usual slides of which none like it is among those chosen. */
export const usualLeftOut = (plan: Plan, chosen: readonly SlideChoice[]): SlideChoice[] =>
  usualSlides({ plan }).filter((usual) => !chosen.some((one) => isAlike(plan, one, usual)))

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
      const place = slides.findLastIndex((slide) =>
        before.some((other) => isAlike(plan, other, slide)),
      )
      return slides.toSpliced(place + 1, 0, one)
    },
    [...chosen],
  )
}
