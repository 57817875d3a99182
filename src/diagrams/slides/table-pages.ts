import { plainLine } from '../../domain/plain-line.ts'
import type { SlideBody } from '../../domain/slides/slide.ts'
import { columnWidths } from './column-widths.ts'
import { AREA, LEADING, LEAST_SIZE } from './slide.ts'
import { CELL, LEAD, type PageBody } from './slide-page.ts'
import { splitPages } from './split-pages.ts'
import { wrapWords } from './wrap-words.ts'

type TablePage = Extract<PageBody, { kind: 'table' }>

type Table = Omit<Extract<SlideBody, { kind: 'table' }>, 'kind'>

type Cells = readonly string[]

/** On one page in the largest that has room; in the smallest of these on several. */
const SIZES = [24, 20, 18]

/** With its columns, as wide as they are in letters of this size. */
type Set = { table: Table; widths: readonly number[]; size: number }

const linesOf = (cell: string, width: number, bold: boolean, size: number): string[] =>
  wrapWords(cell, { bold, size, width: width - 2 * CELL.x })

const heightOf = (row: Cells, { widths, size }: Set, bold = false): number => {
  const lines = row.map((cell, n) => linesOf(cell, widths[n] ?? 0, bold, size).length)
  return Math.max(1, ...lines) * size * LEADING + 2 * CELL.y
}

function leadHeight({ lead }: Table): number {
  if (lead === null) return 0
  const lines = wrapWords(lead, { bold: false, size: LEAD.size, width: AREA.width })
  return lines.length * LEAD.size * LEADING + LEAD.below
}

/** What is left for rows on the first page, and on the others. */
function roomOf(set: Set): { room: number; first: number } {
  const room = AREA.height - heightOf(set.table.head, set, true)
  return { room, first: room - leadHeight(set.table) }
}

const isOnOne = (set: Set): boolean =>
  set.table.rows.reduce((sum, row) => sum + heightOf(row, set), 0) <= roomOf(set).first

/** A row that a page has no room for goes on in further rows. */
function pieces(row: Cells, set: Set): Cells[] {
  const { first } = roomOf(set)
  if (heightOf(row, set) <= first) return [row]
  const most = Math.max(1, Math.floor((first - 2 * CELL.y) / (set.size * LEADING)))
  const lines = row.map((cell, n) => linesOf(cell, set.widths[n] ?? 0, false, set.size))
  const count = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most)
  return Array.from({ length: count }, (_, n) =>
    lines.map((own) => own.slice(n * most, (n + 1) * most).join(' ')),
  )
}

const setIn = (table: Table, size: number): Set => ({
  table,
  size,
  widths: columnWidths(table.head, table.rows, size),
})

const cleaned = ({ lead, head, rows, empty }: Table): Table => ({
  lead: lead === null ? null : plainLine(lead),
  head: head.map(plainLine),
  rows: rows.map((row) => row.map(plainLine)),
  empty: plainLine(empty),
})

/** A table on as many pages as it takes, with its head on each. */
export function tablePages(given: Table): TablePage[] {
  const table = cleaned(given)
  const sets = SIZES.map((size) => setIn(table, size))
  const set = sets.find(isOnOne) ?? sets.at(-1) ?? setIn(table, LEAST_SIZE)
  const rows = table.rows.flatMap((row) => pieces(row, set))
  const pages = splitPages(rows, roomOf(set), (row) => heightOf(row, set))
  const { lead, head, empty } = table
  const { widths, size } = set
  return (pages.length === 0 ? [[]] : pages).map((own, n) => ({
    kind: 'table',
    lead: n === 0 ? lead : null,
    head,
    widths,
    rows: own,
    size,
    empty,
  }))
}
