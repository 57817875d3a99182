import { shorten } from '../plain-line.ts'

/** Why entries of a calendar file are left out, as the heading of a list of them. */
export const WHY_LEFT_OUT = {
  other: 'Without any of the words that you asked for in the title',
  own: 'Sent out by this program: a plan’s own dates are not taken back in as milestones',
  cancelled: 'Cancelled in the calendar',
  untitled: 'Without a title',
  'long-title': 'With a title of more than 300 characters, which does not fit',
  undated: 'Without a date',
  'no-such-day': 'On a day that does not exist, or outside the years 1900 to 2199',
  reversed: 'Ending before it begins',
  'too-often':
    'Repeating on more than 60 days: too many for milestones. Add those that matter by hand',
  unread:
    'Repeating in a way that is not read here, or too far to work out. Add those days by hand',
  'no-day': 'Repeating, but on no day that is left: the series is over, or each day is left out',
  endless: 'Repeating without an end: only their days up to a year from today are taken',
  twice: 'In the file twice, with the same title and day: taken once',
  older: 'In the file twice, with the same id: the newer one is taken',
  broken: 'Damaged: the entry does not end, or a line of it cannot be read',
  task: 'A task rather than a day in a calendar',
  'too-many': 'Beyond the 1,000 that can be taken at once. Ask for fewer by words in their titles',
} as const

export type WhyLeftOut = keyof typeof WHY_LEFT_OUT

/** Entries that are left out for one reason: how many, and the first of them by title. */
export type LeftOut = { why: WhyLeftOut; count: number; titles: string[] }

const TITLES = 20
const LONGEST_TITLE = 100

/** Counts what is left out, and keeps the first titles for each reason. */
export class LeftOuts {
  readonly #found = new Map<WhyLeftOut, LeftOut>()

  add(why: WhyLeftOut, title = '', count = 1): void {
    const found = this.#found.get(why) ?? { why, count: 0, titles: [] }
    found.count += count
    if (title !== '' && found.titles.length < TITLES)
      found.titles.push(shorten(title, LONGEST_TITLE))
    if (found.count > 0) this.#found.set(why, found)
  }

  all(): LeftOut[] {
    return [...this.#found.values()]
  }
}
