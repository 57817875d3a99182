import type { OptionContent } from '../option.ts'
import type { Pairs } from './pair-up.ts'

/** One of two structures that are compared. */
export type Side = Pick<OptionContent, 'bodies' | 'lines' | 'seats' | 'functions' | 'fates'> & {
  /** By id, the names of what it mentions and does not hold: old bodies, organisations. */
  names: Readonly<Record<string, string>>
  /** By id, the names of the areas of the plan; a body that names none serves all of them. */
  areas: Readonly<Record<string, string>>
  /** Where it is one of two options: its name in quotation marks. */
  called?: string
}

/** What is different, of what, and how to say it. */
export type StructureDifference = {
  /** Undecided: an old thing that is in one structure only, while nobody has said why. */
  kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed' | 'undecided'
  subject: 'body' | 'line' | 'seat' | 'function' | 'fate'
  /** The id of the thing in the earlier structure; null where it is added. */
  before: string | null
  /** Its id in the later one; null where it is removed, or undecided there. */
  after: string | null
  /** “Learning group” moves: it reported to “LSCB”, now to “Executive”; without a full stop. */
  said: string
}

/** Two structures, and what in them is the same. */
export type Compared = { before: Side; after: Side; bodies: Pairs; functions: Pairs }
