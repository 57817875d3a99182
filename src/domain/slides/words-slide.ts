import type { SlideMaking, SlidePart } from './slide-part.ts'

/** A slide of the presenter's own words. */
export const wordsSlide = ({ choice }: SlideMaking): SlidePart => ({
  title: 'In our own words',
  body: { kind: 'words', points: choice.points },
  notes: [],
})
