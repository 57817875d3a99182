import type { Body, BodyFunction, Line, Seat } from '../structure.ts'
import type { Draft } from './draft.ts'

/** How the kind of a body is known. */
export type KindBy = 'chosen' | 'stated' | 'name' | 'place'

/** A row of a pasted structure with what it becomes in the plan. */
export type PastedRow = {
  draft: Draft
  /**
   * A new body; one that the plan has; one that a row above has; left out by its reader or for
   * doubt; a heading; or nothing that can be a body.
   */
  becomes: 'new' | 'known' | 'again' | 'left-out' | 'heading' | 'nothing'
  /** The body that it is or becomes. */
  body?: Body
  /** The row above that has the same name. */
  sameAsLine?: number
  kind?: Body['kind']
  kindBy?: KindBy
  /** What is added to the plan for this row, beside the body. */
  lines: Line[]
  seats: Seat[]
  functions: BodyFunction[]
  /** What was not understood or is not taken, each a sentence without its full stop. */
  notes: string[]
}

/** What somebody chose of the rows by their numbers, where they have been shown. */
export type Choices = {
  /** Null: nobody has chosen yet. */
  take: ReadonlySet<number> | null
  kinds: ReadonlyMap<number, Body['kind']>
}
