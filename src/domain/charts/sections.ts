import { showEdtf } from '../show-date.ts'
import type { RowDraft } from './row-draft.ts'

/** More rows under one heading are too many to find anything in. */
const MOST_ROWS = 15

export type Section = { section: string; rows: readonly RowDraft[] }

const YEAR = 4
const MONTH = 7

const byUnit = (rows: readonly RowDraft[], length: number): [string, RowDraft[]][] => [
  ...Map.groupBy(rows, ({ day }) => day.slice(0, length)),
]

/** Rows in the order of their days under one heading, or by year, or where a year is long by month. */
export function sectionsOf(heading: string, drafts: readonly RowDraft[]): Section[] {
  const rows = drafts.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  if (rows.length === 0) return []
  if (rows.length <= MOST_ROWS) return [{ section: heading, rows }]
  return byUnit(rows, YEAR).flatMap(([year, inYear]) =>
    inYear.length <= MOST_ROWS
      ? [{ section: `${heading} ${year}`, rows: inYear }]
      : byUnit(inYear, MONTH).map(([month, inMonth]) => ({
          section: `${heading} ${showEdtf(month)}`,
          rows: inMonth,
        })),
  )
}
