import type { Day } from './day.ts'
import type { Body } from './plan.ts'
import type { Standing } from './standing.ts'

/** What a box is of: a kind of body, or another thing that some pictures show beside bodies. */
export type BoxKind = Body['kind'] | 'function' | 'organisation' | 'role'

/** How a box or line stands out where two structures are compared: by its line, and by its words. */
export type Look = 'added' | 'removed' | 'changed'

/** A body or group, or what else a picture shows, as the picture and its table show it. */
export type Box = {
  /** Unique in its chart; of a body or function, its id. */
  id: string
  name: string
  kind: BoxKind
  /** What is said of it in the box, beneath its name: "added", "ends: its work is done". */
  mark?: string
  /** Absent: as any other. */
  look?: Look
  /** "from September 2019, to June 2020"; null where no life is recorded. */
  life: string | null
  /** The id of the group it stands in; null where it stands alone. */
  group: string | null
}

export type BoxGroup = { id: string; title: string }

/** A line from one box to another, by their ids. */
export type Line = {
  from: string
  to: string
  /** "reports to" */
  words: string
  /** Dotted lines are for what is not a line of authority. */
  dotted: boolean
  /** Absent: as any other. */
  look?: Look
}

/** A line from a box that is shown to a body that is not, told in the tables alone. */
export type HiddenLine = {
  /** The body's id. */
  from: string
  words: string
  /** The name of the body that is not shown, and why it is not. */
  to: string
  why: string
}

/** Something a picture does not show, and why: nothing is left out in silence. */
export type LeftOut = { id: string; name: string; why: string }

/** Boxes and lines: who there is, and who answers to whom. */
export type BoxChart = {
  kind: 'boxes'
  /** Whether it is read from left to right, groups side by side, rather than with a board on top. */
  across?: true
  title: string
  /** A sentence or two that says what the picture shows. */
  description: string
  groups: readonly BoxGroup[]
  boxes: readonly Box[]
  lines: readonly Line[]
  hiddenLines: readonly HiddenLine[]
  leftOut: readonly LeftOut[]
  /** Sentences that stand under it on a slide. */
  remarks?: readonly string[]
}

/** What a row of a timetable comes from. */
export type RowSource =
  | { kind: 'requirement' | 'event'; id: string; area: string | null }
  | { kind: 'milestone'; id: string }
  | { kind: 'anchor'; id: string; area: string }

/** One date along the line of time. */
export type Row = {
  /** Unique in its chart. */
  id: string
  section: string
  /** In full, for the table. */
  title: string
  /** The title short enough to stand beside its mark. */
  label: string
  /** What its label ends with, behind the title, which may be cut further: ` – planned (Rutland)`. */
  labelEnd: string
  /** "29 June 2019", "by February 2019": as it is known. */
  when: string
  /** What is drawn, both days inclusive; equal where the day is fixed. */
  bar: { first: Day; last: Day }
  /** A diamond on a day; else a bar over the days it may fall on, never to be taken for a day. */
  exact: boolean
  /**
   * The side on which the range has no recorded end: it may be earlier, or later, than is drawn. A
   * day may have one too: "by 30 June" is held to that day, "from 29 September" starts on it.
   */
  open: 'start' | 'end' | null
  standing: Standing | null
  /** What the plan itself sets misses this date; likely only where that rests on counting months. */
  wrong: { text: 'Planned too late' | 'Planned too soon'; likely: boolean } | null
  /** It has happened, or is recorded as done, in every area it is for. */
  done: boolean
  /** Whether law sets it, or guidance, or neither. */
  force: 'law' | 'guidance' | null
  /** Law requires something by this date, or up to it. */
  required: boolean
  from: RowSource
  /** The ids of the rows that must come first. */
  after: readonly string[]
  /** What else must come first, and why no arrow says so: “Hold a fair (cancelled)”. */
  afterUndrawn: readonly string[]
}

/** Dates along the line of time. */
export type TimeChart = {
  kind: 'dates'
  title: string
  description: string
  /** The day that standings are read on; the picture draws a line there if it is in its span. */
  today: Day
  rows: readonly Row[]
  leftOut: readonly LeftOut[]
}

export type Chart = BoxChart | TimeChart
