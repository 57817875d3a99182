import type { Day } from '../day.ts'

/**
 * What a picture of a plan shows: a structure, what becomes of the old one, what differs between
 * two, or the dates along a line.
 */
export type View = (typeof VIEWS)[number]

/** In the order in which people meet them. */
export const VIEWS = [
  'current',
  'option',
  'transition',
  'becomes',
  'differences',
  'accountability',
  'membership',
  'timeline',
] as const

/** The view of that name; null if there is none. */
export const viewNamed = (name: string | undefined): View | null =>
  VIEWS.find((view) => view === name) ?? null

/** What `against` says for the structure before the move. */
export const OLD = 'old'

/** What of a plan a view is to show. */
export type ViewRequest = {
  /** The option it is of; null for what is in force, or whichever is chosen. */
  option: string | null
  /** What that is compared with: `old`, or the id of another option. */
  against: string
  /** As at which day, by the lives of things; null for all of them, whenever they are. */
  on: Day | null
}
