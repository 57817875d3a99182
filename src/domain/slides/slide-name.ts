import { optionAsked, optionNamed } from '../charts/option-words.ts'
import { takesOption, isOfNew } from '../charts/view-request.ts'
import { VIEW_NAMES } from '../charts/view-words.ts'
import { OLD, type View } from '../charts/view.ts'
import type { Plan } from '../plan.ts'
import { showDay } from '../show-date.ts'
import { chosenOption } from './chosen-option.ts'
import type { SlideChoice } from './slide-choice.ts'

export type SlideKind = SlideChoice['kind']

/** What each kind of slide is called. */
export const SLIDE_KINDS: Record<SlideKind, string> = {
  title: 'Title',
  'where-we-are': 'Where we are',
  'next-dates': 'Next dates',
  view: 'A picture',
  positions: 'Where partners stand',
  decision: 'The decision asked for',
  'changed-since': 'What changed since',
  'for-the-chair': 'For the chair',
  words: 'Your own words',
}

/** The structure in force, where it stands beside what is proposed. */
const VIEW_TITLES: Record<View, string> = { ...VIEW_NAMES, current: 'The structure now' }

type Viewed = Pick<SlideChoice, 'view' | 'option' | 'against'>

/** “The new structure: “Option A””; what is in force needs no name. */
export function viewTitle(plan: Plan, { view = 'current', option, against = OLD }: Viewed): string {
  const title = VIEW_TITLES[view]
  const isInForce = option === undefined && !isOfNew(view)
  if (plan.options.length === 0 || isInForce || !takesOption(view)) return title
  const named = `${title}: ${optionNamed(plan, optionAsked(plan, option ?? null))}`
  if (view !== 'differences') return named
  return `${named} against ${against === OLD ? 'the old structure' : optionNamed(plan, against)}`
}

const ofOption = (plan: Plan, choice: SlideChoice): string => {
  const option = chosenOption(plan, choice.option)
  const kind = SLIDE_KINDS[choice.kind]
  return option ? `${kind}: ${optionNamed(plan, option.id)}` : kind
}

/** A decision in the presenter's own points may ask for anything: it names no option unasked. */
const isOfOption = ({ option, points }: SlideChoice): boolean =>
  option !== undefined || points.length === 0

/** What a slide is headed where the presenter has no heading for it. */
export function choiceTitle(plan: Plan, choice: SlideChoice): string {
  const { kind, since } = choice
  switch (kind) {
    case 'view':
      return viewTitle(plan, choice)
    case 'positions':
      return ofOption(plan, choice)
    case 'decision':
      return isOfOption(choice) ? ofOption(plan, choice) : SLIDE_KINDS[kind]
    case 'changed-since':
      return `${SLIDE_KINDS[kind]} ${since === undefined ? 'the last slides' : showDay(since)}`
    default:
      return SLIDE_KINDS[kind]
  }
}

/** What a chosen slide is called in a list: the presenter's heading, else what it shows. */
export const slideName = (plan: Plan, choice: SlideChoice): string =>
  choice.title ?? choiceTitle(plan, choice)
