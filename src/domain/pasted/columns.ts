import { refuse, accept, type Result } from '../problem.ts'
import { showList } from '../show-date.ts'
import type { Grid, GridRow } from './grid.ts'
import { isDate, isHeadRow, readHead, REVISED, type ReadAs } from './head.ts'
import { readOwner, soundsLikeOwner, type OwnerNames } from './owner.ts'
import { readStatus } from './status.ts'
import { isOutlined, isReference } from './title.ts'

/** One column as pasted: where it is, its heading, and what it is read as. */
export type Column = {
  index: number
  head: string
  readAs: ReadAs
  /** Its titles begin with the numbers of an outline. */
  outlined?: true
}

/** The columns of a paste, the row of headings if there is one, and the rows under it. */
export type Layout = { columns: Column[]; header: GridRow | null; rows: GridRow[]; notes: string[] }

/** Headings stand under a title or two, not in the middle of a table. */
const ROWS_ABOVE_HEADER = 10

/** So many rows tell what a column is; the rest would only take time. */
const ROWS_TELLING = 300

const ONCE: readonly ReadAs[] = ['title', 'date', 'owner', 'number']

type Cells = { index: number; filled: string[] }

/** Rows that can tell what a column is: not the titles of sections, which stand alone. */
function telling(rows: readonly GridRow[]): readonly GridRow[] {
  const more = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1)
  return (more.length > 0 ? more : rows).slice(0, ROWS_TELLING)
}

const cellsOf = (rows: readonly GridRow[], index: number): Cells => ({
  index,
  filled: rows.flatMap(({ cells }) => cells[index] || []),
})

const share = ({ filled }: Cells, test: (cell: string) => boolean): number =>
  filled.length === 0 ? 0 : filled.filter(test).length / filled.length

const averageLength = ({ filled }: Cells): number =>
  filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(filled.length, 1)

/** The column for which most cells pass a test, if that is more than a given share of them. */
function mostly(columns: readonly Cells[], least: number, test: (cell: string) => boolean) {
  const shares = columns.map((column) => ({ column, share: share(column, test) }))
  const best = shares.reduce<(typeof shares)[number] | null>(
    (top, one) => (one.share > (top?.share ?? least) ? one : top),
    null,
  )
  return best?.column ?? null
}

const isStatus = (cell: string): boolean => {
  const { done, state, seemsDone } = readStatus(cell)
  return (done ?? state ?? seemsDone) !== undefined
}

const isOwner = (cell: string, names: OwnerNames): boolean =>
  cell.length <= 60 && (soundsLikeOwner(cell) || readOwner(cell, names).said !== 'role, as typed')

const isWords = (cell: string): boolean => /\p{L}{2}/u.test(cell)

/**
 * The titles: the longest text of the columns that are filled nearly everywhere, unless one further
 * left is long enough too, for comments are longer than what they comment on and stand behind it.
 * Objectives stand before actions, but say the same in several rows.
 */
function pickTitles(columns: readonly Cells[], names: OwnerNames): Cells | null {
  const most = Math.max(...columns.map(({ filled }) => filled.length))
  const full = columns.filter(
    (column) => column.filled.length >= most * 0.8 && share(column, isWords) > 0.5,
  )
  const longest = Math.max(...full.map(averageLength))
  const first = full.find(
    (column) =>
      averageLength(column) * 4 >= longest &&
      new Set(column.filled).size >= column.filled.length * 0.9 &&
      share(column, (cell) => isOwner(cell, names)) <= 0.5,
  )
  return first ?? full.find((column) => averageLength(column) === longest) ?? null
}

/** What columns without a heading are read as, by what is in them; `open` are those to tell. */
function readByContent(
  open: readonly Cells[],
  wanted: readonly ReadAs[],
  names: OwnerNames,
): Map<number, ReadAs> {
  const found = new Map<number, ReadAs>()
  const left = () => open.filter(({ index, filled }) => !found.has(index) && filled.length > 0)
  const take = (readAs: ReadAs, pick: (columns: Cells[]) => Cells | null) => {
    const column = wanted.includes(readAs) ? pick(left()) : null
    if (column) found.set(column.index, readAs)
  }
  take('date', (columns) => mostly(columns, 0.5, isDate))
  take('number', (columns) => mostly(columns, 0.8, isReference))
  take('status', (columns) => mostly(columns, 0.5, isStatus))
  take('title', (columns) => pickTitles(columns, names))
  take('owner', (columns) => mostly(columns, 0.5, (cell) => isOwner(cell, names)))
  return found
}

/**
 * What each heading says; of two that say the same, the better or the first is taken. A revised
 * date stands beside the one it revises, for it is empty where that still holds.
 */
function readByHeads(header: GridRow): Map<number, ReadAs> {
  const found = new Map<number, ReadAs>()
  const taken = new Set<string>()
  const heads = header.cells.flatMap((cell, index) => {
    const head = readHead(cell)
    return head ? [{ index, ...head }] : []
  })
  for (const { index, readAs, rank } of heads.toSorted((one, other) => one.rank - other.rank)) {
    const place = readAs === 'date' && rank === REVISED ? 'revised' : readAs
    found.set(index, ONCE.includes(readAs) && taken.has(place) ? 'ignored' : readAs)
    taken.add(place)
  }
  return found
}

const nameOf = ({ head, index }: Column): string =>
  head === '' ? `column ${index + 1}` : `“${head}”`

function noteIgnored(columns: readonly Column[], rows: readonly GridRow[]): string[] {
  const ignored = columns.filter(
    ({ index, readAs }) => readAs === 'ignored' && cellsOf(rows, index).filled.length > 0,
  )
  if (ignored.length === 0) return []
  const names = showList(ignored.map(nameOf))
  return [
    ignored.length === 1
      ? `One column is not read: ${names}`
      : `${ignored.length} columns are not read: ${names}`,
  ]
}

const NO_TITLES =
  'No column of titles could be told; put “Action” or “Milestone” above the column that says what is to be done, and paste again'

function findHeader({ rows }: Grid): GridRow | null {
  return rows.slice(0, ROWS_ABOVE_HEADER).find(({ cells }) => isHeadRow(cells)) ?? null
}

/** A heading is said again at every row, so one that is a whole text is cut. */
const LONGEST_HEAD = 300

function toColumn(
  { header, rows }: Pick<Layout, 'header' | 'rows'>,
  index: number,
  readAs: ReadAs,
): Column {
  const head = (header?.cells[index] ?? '').replace(/\s+/g, ' ')
  const outlined = readAs === 'title' && isOutlined(cellsOf(telling(rows), index).filled)
  return {
    index,
    head: head.length > LONGEST_HEAD ? `${head.slice(0, LONGEST_HEAD)}…` : head,
    readAs,
    ...(outlined ? { outlined } : {}),
  }
}

/** What is wrong with what a person chose for each column; null if nothing is. */
function wrongChoice(chosen: readonly ReadAs[]): string | null {
  const count = (readAs: ReadAs): number => chosen.filter((one) => one === readAs).length
  if (count('title') === 0) return 'Choose the column that says what is to be done'
  if (count('title') > 1) return 'Only one column can say what is to be done; choose one'
  return count('owner') > 1 ? 'Only one column can be the owner; choose one' : null
}

/** What each column is by its heading, or by what is in it. */
function tellColumns(
  { width }: Grid,
  { header, rows }: Pick<Layout, 'header' | 'rows'>,
  names: OwnerNames,
): Map<number, ReadAs> {
  if (width === 1 && !header) return new Map([[0, 'title']])
  const under = header ? rows.filter(({ line }) => line > header.line) : rows
  const byHead = header ? readByHeads(header) : new Map<number, ReadAs>()
  const open = Array.from({ length: width }, (_, index) => index)
    .filter((index) => !byHead.has(index))
    .map((index) => cellsOf(telling(under), index))
  const known = new Set(byHead.values())
  const wanted: readonly ReadAs[] = header
    ? ['title', 'date']
    : ['title', 'date', 'number', 'status', 'owner']
  const left = wanted.filter((readAs) => !known.has(readAs))
  return new Map([...byHead, ...readByContent(open, left, names)])
}

/**
 * Tells what each column of a paste is: as chosen, if a person has chosen, else by its heading or by
 * what is in it. A choice that cannot be is refused under the path `columns`.
 */
export function readColumns(
  grid: Grid,
  names: OwnerNames,
  chosen: readonly ReadAs[] | null = null,
): Result<Layout> {
  const wrong = chosen && wrongChoice(chosen.slice(0, grid.width))
  if (wrong) return refuse(wrong, 'columns')
  const header = findHeader(grid)
  const rows = grid.rows.filter((row) => row !== header)
  const told = chosen ? new Map(chosen.entries()) : tellColumns(grid, { header, rows }, names)
  const columns = Array.from({ length: grid.width }, (_, index) =>
    toColumn({ header, rows }, index, told.get(index) ?? 'ignored'),
  )
  if (!columns.some(({ readAs }) => readAs === 'title')) return refuse(NO_TITLES)
  const guessed =
    header || chosen || grid.width === 1
      ? []
      : [
          'No row of headings was found, so the columns were told apart by what is in them; check them',
        ]
  return accept({ columns, header, rows, notes: [...guessed, ...noteIgnored(columns, rows)] })
}
