import type { BoxKind, Look } from '../../domain/chart.ts'

export type Point = { x: number; y: number }

export type Rect = Point & { width: number; height: number }

/** One line of words, in pixels of a slide of 1280 × 720. */
export type SlideText = { words: string; bold: boolean; size: number }

export type SlideBox = Rect & {
  id: string
  kind: BoxKind
  look?: Look
  /** What it says, unwrapped: its name first. */
  says: readonly { words: string; bold: boolean }[]
  /** Lines already wrapped, drawn centred one under the other. */
  text: readonly SlideText[]
}

/** What stands together under a heading, the heading inside at the top. */
export type SlideFrame = Rect & { id: string; title: string; text: readonly SlideText[] }

export type SlideLine = {
  from: string
  to: string
  /** What it says, whether it is written beside it or told once for all lines alike. */
  words: string
  dotted: boolean
  look?: Look
  points: readonly Point[]
  /** Where its words stand, on a white ground; absent where a note tells them for all lines alike. */
  label?: Rect & { words: string; text: readonly SlideText[] }
}

/** An outline or a line as it occurs on a slide, small, and what it means beside it. */
export type SlideSign = {
  means: string
  words: Rect & { text: readonly SlideText[] }
  box?: Rect & Pick<SlideBox, 'kind' | 'look'>
  line?: Pick<SlideLine, 'dotted' | 'look' | 'points'>
}

/** What is told in words, wrapped into one of the columns at the foot of the slide. */
export type NoteColumn = Rect & { text: readonly SlideText[] }

/** A chart, or a part of one, as it stands on one slide of 1280 × 720 pixels. */
export type DiagramSlide = {
  title: string
  /** One sentence: what a reader who cannot see it is told first. */
  description: string
  boxes: readonly SlideBox[]
  frames: readonly SlideFrame[]
  lines: readonly SlideLine[]
  /** What is told in words: lines that lead to other slides, or that found no way. */
  notes: readonly string[]
  columns: readonly NoteColumn[]
  /** What its outlines and lines mean, under all else. */
  key: readonly SlideSign[]
}

export const SLIDE = { width: 1280, height: 720 }

/** What is left for the picture beside its title, footer and margins. */
export const AREA: Rect = { x: 40, y: 96, width: 1200, height: 576 }

/** 12 points: nothing on a slide is smaller. */
export const LEAST_SIZE = 16

/** From one line of words to the next, in parts of their size. */
export const LEADING = 1.25

/** The most that slides show of the title of their chart. */
export const CHART_TITLE = 120
