import type { Plan } from '../plan.ts'
import { optionInMind } from '../structure-scope.ts'
import { isForBoard, type SlideChoice } from './slide-choice.ts'
import { usualSlides } from './usual-slides.ts'

type Left = {
  slides: SlideChoice[]
  /** How many of its slides go with the option. */
  gone: number
  /** How many stay for the presenter's words on them, of another option now or of none. */
  kept: number
  /** Do the usual slides come back, since no slide for the board would have stayed? */
  isUsual: boolean
}

const isOf =
  (id: string) =>
  ({ option, against }: SlideChoice): boolean =>
    option === id || against === id

const hasOwnWords = ({ title, points, notes }: SlideChoice): boolean =>
  title !== undefined || points.length > 0 || notes !== undefined

/** A slide that no longer names an option; one that is compared with itself is so with the old. */
function withoutName(next: Plan, slide: SlideChoice, id: string): SlideChoice {
  const { option, against, ...rest } = slide
  const own = option === id ? undefined : option
  const isGone = against === undefined || against === id
  return {
    ...rest,
    ...(own === undefined ? {} : { option: own }),
    ...(isGone || against === (own ?? optionInMind(next)) ? {} : { against }),
  }
}

/** The usual slides, and behind them what the chair alone sees, if that is chosen. */
function usualAnd(next: Plan, chairs: readonly SlideChoice[]): SlideChoice[] {
  const ids = new Set(chairs.map(({ id }) => id))
  return chairs.length === 0
    ? []
    : [...usualSlides({ plan: next }).filter(({ id }) => !ids.has(id)), ...chairs]
}

/** The chosen slides once an option is removed; the presenter's own words are not lost by it. */
export function slidesWithoutOption(plan: Plan, id: string): Left {
  const next = { ...plan, options: plan.options.filter((option) => option.id !== id) }
  const of = plan.slides.filter(isOf(id))
  const own = new Set(of.filter(hasOwnWords))
  const left = plan.slides.flatMap((slide) => {
    if (own.has(slide)) return [withoutName(next, slide, id)]
    return isOf(id)(slide) ? [] : [slide]
  })
  const isUsual = of.length > 0 && !left.some(isForBoard)
  return {
    slides: isUsual ? usualAnd(next, left) : left,
    gone: of.length - own.size,
    kept: own.size,
    isUsual,
  }
}
