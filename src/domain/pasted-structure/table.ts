import { plainHead } from '../pasted/head.ts'
import { readDateWords } from '../date-words.ts'
import { endsBeforeStart } from '../life.ts'
import { nameKey } from '../same-name.ts'
import { showList } from '../show-date.ts'
import type { Draft, Drafts, DraftSeat } from './draft.ts'
import { readKind } from './kind.ts'
import { readMarker } from './marker.ts'
import { readName } from './name.ts'
import { ROLE } from './role-name.ts'

/** What a column of bodies can be read as. */
type ReadAs = 'name' | 'kind' | 'reportsTo' | 'chair' | 'members' | 'from' | 'to' | 'functions'

type Cells = readonly (readonly string[])[]

const HEADS: readonly (readonly [ReadAs, RegExp])[] = [
  [
    'name',
    /^(?:names?|body|bodies|groups?|boards?|body or group|board or group|(?:name of )?(?:the )?(?:body|group|board|meeting)(?: name)?|title)$/,
  ],
  ['kind', /^(?:kind|type|category|(?:kind|type) of (?:body|group|board|meeting))$/],
  [
    'reportsTo',
    /^(?:(?:who it )?report(?:s|ing)?(?: in)?to|reports? to|reporting(?: to| line)?|parent(?: body| group| board)?|accountable to|accountability)$/,
  ],
  ['chair', /^(?:chair|chaired by|chair ?person|chairs?|chaired)$/],
  ['members', /^(?:members?|membership|attended by|attendees|organisations?|agencies)$/],
  ['from', /^(?:from|starts?|start date|started|since|in place from|established)$/],
  ['to', /^(?:to|ends?|end date|ended|until|in place to|ceases?)$/],
  [
    'functions',
    /^(?:functions?|responsib(?:le|ility|ilities)(?: for)?|purpose|remit|tasks|duties|what it does)$/,
  ],
]

const headOf = (cell: string): ReadAs | null =>
  HEADS.find(([, pattern]) => pattern.test(plainHead(cell)))?.[0] ?? null

/** Rows of a table stand under a title or two at most. */
const ROWS_ABOVE_HEAD = 5

/** Where the row of headings is: one that names the bodies' column and another. -1: there is none. */
export const headRowOf = (cells: Cells): number =>
  cells.slice(0, ROWS_ABOVE_HEAD).findIndex((row) => {
    const heads = new Set(row.slice(0, 100).map(headOf))
    return heads.has('name') && heads.size > (heads.has(null) ? 2 : 1)
  })

const columnOf = (cells: Cells, index: number): string[] =>
  cells.flatMap((row) => row[index]?.trim() || [])

/** Is there a column of nothing but kinds? Only then are rows without headings surely a table. */
export const hasKinds = (cells: Cells): boolean =>
  (cells[0] ?? []).some((_, index) => {
    const filled = columnOf(cells, index)
    return filled.length > 1 && filled.every((cell) => readKind(cell) !== null)
  })

/** What columns without headings are, by what is in them: the first has the names. */
function byContent(cells: Cells, width: number): Map<number, ReadAs> {
  const names = new Set(columnOf(cells, 0).map(nameKey))
  const found = new Map<number, ReadAs>([[0, 'name']])
  for (let index = 1; index < width; index += 1) {
    const filled = columnOf(cells, index)
    const told: ReadAs | null =
      filled.length > 0 && filled.every((cell) => readKind(cell) !== null)
        ? 'kind'
        : filled.some((cell) => names.has(nameKey(cell)))
          ? 'reportsTo'
          : null
    if (told !== null && ![...found.values()].includes(told)) found.set(index, told)
  }
  return found
}

/** What each column is by its heading; of two that say the same, the first. */
function byHeads(row: readonly string[]): Map<number, ReadAs> {
  const found = new Map<number, ReadAs>()
  for (const [index, cell] of row.entries()) {
    const told = headOf(cell)
    if (told !== null && ![...found.values()].includes(told)) found.set(index, told)
  }
  return found
}

const NOTHING = /^(?:[-–—]*|n\/?a|none|nil)\.?$/i

/** Several things in one cell. */
const several = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => !NOTHING.test(one))

/** What a column of kinds says of a row that is no body. */
const IS_ROLE = /^(?:roles?|posts?|persons?|people|individuals?|job titles?|officers?|staff)$/i

function readKindCell(cell: string): Partial<Draft> & { note?: string } {
  if (NOTHING.test(cell)) return {}
  if (IS_ROLE.test(cell)) return { doubtful: true, note: ROLE }
  const kind = readKind(cell)
  return kind === null
    ? { note: `“${cell}” is none of the kinds here, so check the kind or choose another` }
    : { kind }
}

function readDate(cell: string, which: string): { edtf?: string; note?: string } {
  const read = readDateWords(cell)
  if (!read.ok) {
    // What follows the semicolon tells how to put an action plan right.
    const [why = ''] = (read.problems[0]?.message ?? '').split(';')
    return { note: `${which}: ${why.replace(/\.$/, '')}` }
  }
  return read.value === null ? {} : { edtf: read.value.edtf }
}

/** From when to when, as far as it can be read. */
function readLife(from: string, to: string): Partial<Draft> & { notes: string[] } {
  const [start, end] = [readDate(from, 'From'), readDate(to, 'To')]
  const notes = [start.note, end.note].filter((note) => note !== undefined)
  const life = {
    ...(start.edtf === undefined ? {} : { from: start.edtf }),
    ...(end.edtf === undefined ? {} : { to: end.edtf }),
  }
  return endsBeforeStart(life)
    ? { notes: [...notes, 'It would end before it starts, so neither date is read'] }
    : { ...life, notes }
}

type Cell = (readAs: ReadAs) => string

const seatsOf = (cell: Cell): DraftSeat[] => [
  ...several(cell('chair')).map((words): DraftSeat => ({ part: 'chair', words })),
  ...several(cell('members')).map((words): DraftSeat => ({ part: 'member', words })),
]

function readRow(line: number, cell: Cell): Draft {
  const draft = readName(line, readMarker(cell('name'), false).rest)
  const { note, ...kind } = readKindCell(cell('kind'))
  const { notes, ...life } = readLife(cell('from'), cell('to'))
  return {
    ...draft,
    ...kind,
    ...life,
    reportsTo: several(cell('reportsTo')),
    seats: seatsOf(cell),
    functions: several(cell('functions')),
    notes: [...draft.notes, ...(note === undefined ? [] : [note]), ...notes],
  }
}

/** What is said of columns that nothing is read from. */
function sayUnread(cells: Cells, columns: ReadonlyMap<number, ReadAs>, head: number): string[] {
  const width = Math.max(...cells.map(({ length }) => length))
  const unread = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !columns.has(index) && columnOf(cells.slice(head + 1), index).length > 0,
  )
  if (unread.length === 0) return []
  const names = unread.slice(0, 20).map((index) => {
    const name = head < 0 ? '' : (cells[head]?.[index]?.trim() ?? '')
    return name === '' ? `column ${index + 1}` : `“${name.slice(0, 60).toWellFormed()}”`
  })
  return [`Not read: ${showList(names)}`]
}

const NO_HEADS =
  'No row of headings was found, so the columns were told apart by what is in them; check them'

/** Reads rows of a spreadsheet or a table, one body a row. */
export function readTable(cells: Cells): Drafts {
  const head = headRowOf(cells)
  const width = Math.max(...cells.map(({ length }) => length))
  const columns = head < 0 ? byContent(cells, width) : byHeads(cells[head] ?? [])
  const places = new Map([...columns].map(([index, readAs]) => [readAs, index]))
  const rows = cells.flatMap((row, n) => {
    if (n <= head || row.every((cell) => cell.trim() === '')) return []
    const cell: Cell = (readAs) => row[places.get(readAs) ?? -1]?.trim() ?? ''
    return [readRow(n + 1, cell)]
  })
  return { rows, notes: [...(head < 0 ? [NO_HEADS] : []), ...sayUnread(cells, columns, head)] }
}
