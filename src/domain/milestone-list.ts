import { isLive } from './facts.ts'
import type { Milestone, Plan } from './plan.ts'

/** A page that holds more is slow to draw and long to read. */
export const ROWS_A_PAGE = 100

/** What an address or form asks of the list: words in titles, and which page. */
export type ListAsked = { q: string; page: number }

/** One page of the milestones that are not cancelled. */
export type ListPart = ListAsked & {
  rows: { milestone: Milestone; place: number }[]
  /** How many fit the words, and how many there are in all; `place` counts among all. */
  found: number
  all: number
  pages: number
}

const LONGEST_QUERY = 200

/** What is asked, as far as it can be read; a page that is no number is the first. */
export function readListAsked(q: string | null = null, page: string | null = null): ListAsked {
  const words = (q ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).toWellFormed()
  const number = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1
  return { q: words, page: Math.max(number, 1) }
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** The page asked for, or the last one if there are fewer. */
export function listPart({ milestones }: Plan, { q, page }: ListAsked): ListPart {
  const live = milestones.filter(isLive).map((milestone, place) => ({ milestone, place }))
  const words = plain(q).split(' ')
  const fits = ({ title }: Milestone): boolean => words.every((word) => plain(title).includes(word))
  const found = q === '' ? live : live.filter(({ milestone }) => fits(milestone))
  const pages = Math.max(Math.ceil(found.length / ROWS_A_PAGE), 1)
  const shown = Math.min(page, pages)
  const rows = found.slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE)
  return { q, page: shown, rows, found: found.length, all: live.length, pages }
}

/** The page on which a milestone stands in the whole list; the first if it is not in it. */
export function pageOf({ milestones }: Plan, id: string): number {
  const place = milestones.filter(isLive).findIndex((milestone) => milestone.id === id)
  return Math.max(Math.floor(place / ROWS_A_PAGE) + 1, 1)
}
