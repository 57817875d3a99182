import { shorten } from '../../domain/plain-line.ts'
import type { Slide } from '../../domain/slides/slide.ts'

/** The most pages of one presentation: nobody sits through more, and browsers are slow with them. */
export const MOST_PAGES = 120

/** How many of the slides that are left out are named: so many have room on one page. */
const MOST_NAMED = 6
const LONGEST_NAME = 80

function namesOf(left: readonly Slide[]): string[] {
  const named = left.slice(0, MOST_NAMED).map(({ title }) => `“${shorten(title, LONGEST_NAME)}”`)
  const more = left.length - named.length
  return more > 0 ? [...named, `and ${more} more that were chosen`] : named
}

/** What stands last in place of the pages that are too many, and names the slides that they are of. */
export const leftOutSlide = (left: readonly Slide[]): Slide => ({
  id: 'left-out',
  title: 'What is left out',
  body: {
    kind: 'words',
    points: [
      `A presentation holds ${MOST_PAGES} slides. Choose fewer, or show one picture alone. Left out, all or in part:`,
      ...namesOf(left),
    ],
  },
  notes: [],
  forTheChair: false,
})
