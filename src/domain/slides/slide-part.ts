import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import type { JournalEntry } from '../journal.ts'
import type { SlideChoice } from './slide-choice.ts'
import type { Slide } from './slide.ts'

/** What a chosen slide is made from. */
export type SlideMaking = {
  opened: OpenPlan
  choice: SlideChoice
  /** The journal of the plan, oldest first; an example has none. */
  journal: readonly JournalEntry[]
  /** The day that a view is to show; null for the one it has of itself. */
  on: Day | null
}

/** What is on a slide, by its kind; whose it is and who may see it follow from the choice. */
export type SlidePart = Pick<Slide, 'title' | 'body' | 'notes'>
