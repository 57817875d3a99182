import { showEdtf } from '../show-date.ts'
import type { RowDraft } from './row-draft.ts'

/** More rows under one heading are too many to find anything in. */
const MOST_ROWS = 15

export type Section = { section: string; rows: readonly RowDraft[] }

const YEAR = 4
const MONTH = 7

/** A longer heading takes two lines where it is drawn, which one row is too low for. */
const ONE_LINE = 20

/** Some years, or months, that stand under one heading. */
type Band = { units: readonly string[]; rows: readonly RowDraft[] }

const byUnit = (rows: readonly RowDraft[], length: number): Band[] =>
  [...Map.groupBy(rows, ({ day }) => day.slice(0, length))].map(([unit, members]) => ({
    units: [unit],
    rows: members,
  }))

function headingOf(heading: string, { units }: Band): string {
  const [first = '', ...others] = units
  const last = others.at(-1)
  const end = last === undefined ? '' : ` ${others.length === 1 ? 'and' : 'to'} ${showEdtf(last)}`
  return `${heading} ${showEdtf(first)}${end}`
}

const join = (one: Band, other: Band): Band => ({
  units: [...one.units, ...other.units],
  rows: [...one.rows, ...other.rows],
})

/** Bands in the order of their days, none too low for its heading where it has a neighbour. */
function roomy(heading: string, bands: readonly Band[]): Band[] {
  const isTight = (band: Band): boolean =>
    band.rows.length < 2 && headingOf(heading, band).length > ONE_LINE
  return bands.reduce<Band[]>((done, band) => {
    const before = done.at(-1)
    const isLast = band === bands.at(-1)
    return before && (isTight(before) || (isLast && isTight(band)))
      ? [...done.slice(0, -1), join(before, band)]
      : [...done, band]
  }, [])
}

/** Rows in the order of their days under one heading, or by year, or where a year is long by month. */
export function sectionsOf(heading: string, drafts: readonly RowDraft[]): Section[] {
  const rows = drafts.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  if (rows.length === 0) return []
  if (rows.length <= MOST_ROWS) return [{ section: heading, rows }]
  const bands = byUnit(rows, YEAR).flatMap((band) =>
    band.rows.length <= MOST_ROWS ? [band] : byUnit(band.rows, MONTH),
  )
  return roomy(heading, bands).map((band) => ({
    section: headingOf(heading, band),
    rows: band.rows,
  }))
}
