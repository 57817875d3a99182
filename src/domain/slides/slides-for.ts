import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import type { JournalEntry } from '../journal.ts'
import { changedSince } from './changed-since.ts'
import { chairSlides } from './chair-slides.ts'
import { decisionSlide } from './decision-slide.ts'
import { nextDatesSlide } from './next-dates-slide.ts'
import { positionsSlide } from './positions-slide.ts'
import { isForBoard, type SlideChoice } from './slide-choice.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'
import type { Slide } from './slide.ts'
import { titleSlide } from './title-slide.ts'
import { chosenSlides } from './usual-slides.ts'
import { viewSlide } from './view-slide.ts'
import { whereWeAre } from './where-we-are.ts'
import { wordsSlide } from './words-slide.ts'

const one =
  (make: (making: SlideMaking) => SlidePart) =>
  (making: SlideMaking): SlidePart[] => [make(making)]

const MAKERS: Record<SlideChoice['kind'], (making: SlideMaking) => SlidePart[]> = {
  title: one(titleSlide),
  'where-we-are': one(whereWeAre),
  'next-dates': one(nextDatesSlide),
  view: one(viewSlide),
  positions: one(positionsSlide),
  decision: one(decisionSlide),
  'changed-since': one(changedSince),
  'for-the-chair': chairSlides,
  words: one(wordsSlide),
}

/** A presenter's own heading stands in front; with several slides of a choice, each keeps its own. */
function titleOf({ title }: SlideChoice, part: SlidePart, parts: readonly SlidePart[]): string {
  if (title === undefined) return part.title
  return parts.length === 1 ? title : `${title}: ${part.title.split(': ').at(-1) ?? ''}`
}

function slidesOf(making: SlideMaking): Slide[] {
  const { choice } = making
  const parts = MAKERS[choice.kind](making)
  const own = choice.notes === undefined ? [] : [choice.notes]
  return parts.map((part) => {
    const title = titleOf(choice, part, parts)
    const { body } = part
    return {
      id: choice.id,
      title,
      body: body.kind === 'boxes' ? { ...body, chart: { ...body.chart, title } } : body,
      notes: [...new Set([...own, ...part.notes])],
      forTheChair: choice.kind === 'for-the-chair',
    }
  })
}

const FOR_THE_CHAIR: SlideChoice = { id: 'usual-for-the-chair', kind: 'for-the-chair', points: [] }

/** Those for the chair alone are left out unless asked for; asked for, they are always there. */
function shownTo(chair: boolean, choices: readonly SlideChoice[]): readonly SlideChoice[] {
  if (!chair) return choices.filter(isForBoard)
  return choices.every(isForBoard) ? [...choices, FOR_THE_CHAIR] : choices
}

type Asked = {
  /** Other slides than those chosen for the plan. */
  choices?: readonly SlideChoice[]
  /** The plan's journal, oldest first, for what changed since a day. */
  journal?: readonly JournalEntry[]
  /** The day that views are to show, where it is not the plan's own. */
  on?: Day | null | undefined
  /** Whether they are for the chair, who sees more than the board. */
  chair?: boolean
}

/** The slides of a plan as chosen, or the usual ones, made from the plan as it is now. */
export const slidesFor = (
  opened: OpenPlan,
  { choices = chosenSlides(opened), journal = [], on = null, chair = false }: Asked = {},
): Slide[] => shownTo(chair, choices).flatMap((choice) => slidesOf({ opened, choice, journal, on }))
