import type { BoxChart } from '../chart.ts'
import type { Day } from '../day.ts'

/** What every slide carries at its foot, so that two boards can tell which they saw. */
export type SlideFooter = {
  plan: string
  revision: number
  asAt: Day
  /** Which day today is taken to be, in words; empty where it is that same day. */
  today: string
  /** The day that its view was asked to show, where that is another. */
  on: Day | null
}

/** What is on a slide, before it is known how much fits on one. */
export type SlideBody =
  | {
      kind: 'title'
      /** The name of each area. */
      areas: readonly string[]
      /** What stands beneath them. */
      lines: readonly string[]
    }
  | { kind: 'words'; points: readonly string[] }
  | {
      kind: 'table'
      /** A sentence above the table. */
      lead: string | null
      head: readonly string[]
      rows: readonly (readonly string[])[]
      /** What is said instead where it has no row. */
      empty: string
    }
  | { kind: 'boxes'; chart: BoxChart }

/** One slide, or a run of them, as chosen. */
export type Slide = {
  /** The id of the choice that it comes from. */
  id: string
  title: string
  body: SlideBody
  /** What stands in the speaker's notes: sources, what is not shown, the presenter's own words. */
  notes: readonly string[]
  /** Is it for the chair alone, and left out of what goes to the board? */
  forTheChair: boolean
}
