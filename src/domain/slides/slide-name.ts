import { optionAsked, optionNamed } from '../charts/option-words.ts'
import { takesOption, isOfNew } from '../charts/view-request.ts'
import { VIEW_NAMES } from '../charts/view-words.ts'
import { OLD, type View } from '../charts/view.ts'
import type { Plan } from '../plan.ts'
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

/** What a chosen slide is called in a list: the presenter's heading, else what it shows. */
export function slideName(plan: Plan, choice: SlideChoice): string {
  if (choice.title !== undefined) return choice.title
  return choice.kind === 'view' ? viewTitle(plan, choice) : SLIDE_KINDS[choice.kind]
}
