import { z } from 'zod'
import { VIEWS } from '../charts/view.ts'
import { DayText } from '../dated.ts'
import { Id, line, Title } from '../text.ts'

/** The most points that one slide of a presenter's own words holds. */
export const MOST_POINTS = 8

/** The most slides that are chosen for one plan. */
export const MOST_SLIDES = 60

/**
 * One slide, or run of slides, that a presenter chose, in their order. What it shows is made afresh
 * from the plan each time; only a presenter's own words are kept here.
 */
export const SlideChoice = z.strictObject({
  id: Id,
  kind: z.enum([
    'title',
    'where-we-are',
    'next-dates',
    'view',
    'positions',
    'decision',
    'changed-since',
    'for-the-chair',
    'words',
  ]),
  /** Of a view: which, under which option, against what. */
  view: z.enum(VIEWS).optional(),
  option: Id.optional(),
  against: z.union([z.literal('old'), Id]).optional(),
  /** The day of the slides that others saw, for what changed since. */
  since: DayText.optional(),
  /** The presenter's own: of any slide a heading, of a decision or words what it says. */
  title: Title.optional(),
  points: z.array(line(300)).max(MOST_POINTS).default([]),
  /** What the presenter says to it; nobody sees it but in the notes. */
  notes: line(1000).optional(),
})
export type SlideChoice = z.infer<typeof SlideChoice>

/** Is it shown to the board, and not to the chair alone? */
export const isForBoard = ({ kind }: Pick<SlideChoice, 'kind'>): boolean => kind !== 'for-the-chair'
