import type { Body } from '../structure.ts'

/** A place in a body as pasted: the words say who holds it. */
export type DraftSeat = { part: 'chair' | 'member'; words: string }

/** One row of a pasted structure as it reads by itself, before it is held against the plan. */
export type Draft = {
  line: number
  /** As pasted. */
  text: string
  /** Absent: a heading, or nothing that can be a body. */
  name?: string
  /** As stated beside the name, or by a heading above. */
  kind?: Body['kind']
  /** The row that it stands under in a list. */
  under?: number
  /** What it reports to by its own words. */
  reportsTo: string[]
  seats: DraftSeat[]
  functions: string[]
  from?: string
  to?: string
  heading?: true
  /** It may be nothing that belongs here, so a reader has to tick it. */
  doubtful?: true
  /** What was not understood, each a sentence without its full stop. */
  notes: string[]
}

/** What can be read of a paste: its rows, and what is to be said of it as a whole. */
export type Drafts = { rows: Draft[]; notes: string[] }
