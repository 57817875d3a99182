import type { Column, Layout } from './columns.ts'
import type { GridRow } from './grid.ts'
import { plainHead } from './head.ts'
import { continuation, titleOf } from './row.ts'

/** What a row is, before its cells are read. */
export type Kind =
  | 'milestone'
  | 'heading'
  | 'continuation'
  | 'total'
  | 'above-headings'
  | 'headings-again'
  | 'untitled'

/** A row with its kind; a continuation has the milestone that it goes on with. */
export type Sorted = { row: GridRow; kind: Kind; above?: GridRow }

/** What tells rows apart in one paste. */
type Table = {
  columns: readonly Column[]
  header: { line: number; heads: string[] } | null
  titleIndex: number
  several: boolean
}

const sameHeads = ({ cells }: GridRow, heads: readonly string[]): boolean =>
  cells.every((cell, n) => plainHead(cell) === heads[n])

/** One filled cell of two is a title without a date; of three or more it is a section's title. */
function tableOf({ columns, header, rows }: Layout): Table {
  const used = columns.filter(({ index }) => rows.some(({ cells }) => cells[index]))
  const titleIndex = columns.findIndex(({ readAs }) => readAs === 'title')
  const heads = header && { line: header.line, heads: header.cells.map(plainHead) }
  return { columns, header: heads, titleIndex, several: used.length >= 3 }
}

/** Words that stand alone in their row, at the title's place or left of it. */
function standsAlone({ cells }: GridRow, { titleIndex, several }: Table): boolean {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [index]))
  const [only = 0] = filled
  if (filled.length !== 1 || only > titleIndex) return false
  return /\p{L}{2}/u.test(cells[only] ?? '') && (several || only < titleIndex)
}

const TOTAL = /^(?:grand |overall |sub-? ?)?totals?\s*:?$/i

/** Sums under a table: the word alone in a cell, no other title, and no date, owner or comment. */
function isTotal({ cells }: GridRow, { columns }: Table): boolean {
  if (!cells.some((cell) => TOTAL.test(cell))) return false
  return columns.every(({ index, readAs }) => {
    const cell = cells[index] ?? ''
    const isRead = readAs === 'title' || readAs === 'owner' || readAs === 'date'
    return (
      cell === '' || TOTAL.test(cell) || !/\p{L}/u.test(cell) || (!isRead && readAs !== 'progress')
    )
  })
}

function kindOf(row: GridRow, table: Table, above: GridRow | null): Kind {
  const { columns, header } = table
  if (header && sameHeads(row, header.heads)) return 'headings-again'
  if (isTotal(row, table)) return 'total'
  if (standsAlone(row, table)) return 'heading'
  if (header && row.line < header.line) return 'above-headings'
  if (titleOf(row, columns) !== '') return 'milestone'
  return above && continuation(row, columns).length > 0 ? 'continuation' : 'untitled'
}

/** Tells milestones from titles of sections, rows that go on with the one above, and the rest. */
export function sortRows(layout: Layout): Sorted[] {
  const table = tableOf(layout)
  let above: GridRow | null = null
  return layout.rows.map((row) => {
    const kind = kindOf(row, table, above)
    if (kind === 'milestone') above = row
    return kind === 'continuation' && above ? { row, kind, above } : { row, kind }
  })
}
