import type { SlideKind } from '../../src/domain/slides/slide-name.ts'

/** What each kind of slide is for, in a sentence. */
export const SLIDE_SAYS: Record<SlideKind, string> = {
  words: 'A heading and up to 8 points, between the others.',
  view: 'The structure, an option, what becomes of what, or another picture of the plan.',
  decision: 'What the board is asked to decide, in your words or as the plan has it.',
  positions: 'Each partner, and which version of an option it has answered on.',
  'changed-since': 'What has been changed since the day of slides that others saw.',
  'where-we-are':
    'Publication and start in each area, how much is overdue, due soon and done, and what is awaited.',
  'next-dates':
    'What is ahead: when, what, who, and whether law, guidance or this plan sets the date.',
  'for-the-chair': 'Findings of law and what is awaited. The board does not see it.',
  title: 'The plan, its areas and its day.',
}
