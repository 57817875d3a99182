import type { FindingForce, FindingVerdict } from '../src/domain/findings/finding.ts'
import type { Force } from '../src/domain/framework.ts'
import type { Body } from '../src/domain/plan.ts'
import type { Standing } from '../src/domain/standing.ts'
import { STANDING_WORDS, VERDICT_WORDS } from '../src/domain/vocabulary.ts'
import type { TagColour } from './components/tag.tsx'

export { BODY_KINDS, BOX_KINDS } from '../src/domain/vocabulary.ts'

const STANDING_COLOURS: Record<Standing, TagColour> = {
  'done-in-time': 'green',
  'done-late': 'orange',
  overdue: 'red',
  'due-soon': 'yellow',
  upcoming: 'blue',
  'not-applicable': 'grey',
  'cannot-tell': 'purple',
}

/** A standing as a tag: its word and its colour. */
export const standingTag = (standing: Standing): { text: string; colour: TagColour } => ({
  text: STANDING_WORDS[standing],
  colour: STANDING_COLOURS[standing],
})

const VERDICT_COLOURS: Record<FindingVerdict, TagColour> = {
  certain: 'red',
  likely: 'orange',
  'cannot-tell': 'purple',
}

/** A verdict as a tag: its word and its colour. */
export const verdictTag = (verdict: FindingVerdict): { text: string; colour: TagColour } => ({
  text: VERDICT_WORDS[verdict],
  colour: VERDICT_COLOURS[verdict],
})

/** What findings of each force are about, in a sentence. */
export const FORCE_ABOUT: Record<FindingForce, string> = {
  law: 'What Acts and regulations require.',
  guidance:
    'What statutory guidance asks. Partners must have regard to it; departing from it is not in itself a breach.',
  order: 'Steps of the plan that stand in the wrong order.',
  advice: 'What would make the plan easier to keep.',
}

export const BASIS_FORCES: Record<Force, string> = { law: 'Law', guidance: 'Guidance' }

export const BODY_SIDES: Record<Body['side'], string> = {
  old: 'Old: before the move',
  new: 'New: after the move',
  other: 'Outside the move',
}
