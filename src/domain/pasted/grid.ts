import { parse } from 'csv-parse/sync'
import { accept, refuse, type Result } from '../problem.ts'
import { isDate, isHeadRow } from './head.ts'

/** One row as pasted: its number among all rows, blank ones included, and its cells, trimmed. */
export type GridRow = { line: number; cells: string[] }

/** What was pasted, as rows of equally many cells. */
export type Grid = { rows: GridRow[]; width: number; notes: string[] }

type Cells = string[][]
type Split = { cells: Cells; notes: string[] }

const MOST_CHARACTERS = 1_000_000
const MOST_ROWS = 3000
const MOST_COLUMNS = 50

/** More columns are refused, so further headings are not looked for. */
const MOST_HEADS = 2 * MOST_COLUMNS

const UNWANTED =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu
const BREAKS_IN_A_LINE = /[\v\f\u0085\u2028\u2029]/gu

const UNPAIRED =
  'The quotation marks do not pair up, so each line was read as a row of its own; check rows whose text had line breaks'

/** Text without what cannot be seen, one kind of line break between rows. */
export const clean = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(BREAKS_IN_A_LINE, ' ').replace(UNWANTED, '')

function splitQuoted(text: string, delimiter: string, quoted: boolean): Cells | null {
  const loose = { relax_quotes: true, relax_column_count: true, record_delimiter: '\n' }
  try {
    return parse(text, { ...loose, delimiter, quote: quoted ? '"' : false })
  } catch {
    return null
  }
}

/**
 * Cells as a spreadsheet copies them: one with a line break in it stands in quotation marks. A
 * mark that is never closed would swallow the rows after it; a tab inside a cell shows that.
 */
export function splitBy(text: string, delimiter: string): Split {
  const cells = splitQuoted(text, delimiter, true)
  const swallowed =
    delimiter === '\t' && cells?.some((row) => row.some((one) => one.includes('\t')))
  if (cells && swallowed !== true) return { cells, notes: [] }
  return { cells: splitQuoted(text, delimiter, false) ?? [], notes: [UNPAIRED] }
}

const linesOf = (text: string): string[] => text.split('\n')
const isBlank = (text: string): boolean => text.trim() === ''
const isRule = (line: string): boolean => line.includes('-') && /^[\s|:+-]+$/.test(line)

const splitPipes = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replaceAll('**', '')
        .replace(/<br ?\/?>/gi, '\n'),
    )

/** Rows between bars, as text tables are written: `| a | b |`. */
export function readPipes(text: string): Split | null {
  const lines = linesOf(text).filter((line) => !isBlank(line))
  const barred = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line))
  const even = new Set(lines.map((line) => line.split(' | ').length))
  const isEven = even.size === 1 && !even.has(1)
  if (barred.length * 3 < lines.length * 2 && !isEven) return null
  const cells = linesOf(text).map((line) => (isRule(line) ? [] : splitPipes(line)))
  return { cells, notes: [] }
}

/**
 * Is text cut at commas or semicolons a table? A plain sentence has commas too, so it takes a row
 * of headings, or rows of equally many cells with dates in one column.
 */
function isTable(cells: Cells): boolean {
  const rows = cells
    .slice(0, MOST_ROWS)
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''))
  if (rows.some((row) => row.length > 1 && isHeadRow(row.slice(0, MOST_HEADS)))) return true
  const width = rows[0]?.length ?? 0
  const isEven = rows.length > 1 && width > 1 && rows.every(({ length }) => length === width)
  return isEven && isSomeDates(rows)
}

const isSomeDates = (rows: Cells): boolean =>
  (rows[0] ?? []).some(
    (_, index) => rows.filter((row) => isDate(row[index] ?? '')).length * 2 > rows.length,
  )

function split(text: string): Split {
  if (text.includes('\t')) return splitBy(text, '\t')
  const pipes = text.includes('|') ? readPipes(text) : null
  if (pipes) return pipes
  for (const delimiter of [';', ',']) {
    const found = text.includes(delimiter) ? splitBy(text, delimiter) : null
    if (found && isTable(found.cells)) return found
  }
  return { cells: linesOf(text).map((line) => [line]), notes: [] }
}

const count = (number: number): string => number.toLocaleString('en-GB')

const tooMuch = (what: string, most: number) =>
  refuse(`That is ${what}, and ${count(most)} are read at once; paste it in parts`)

function toGrid({ cells, notes }: Split): Result<Grid> {
  const rows = cells.flatMap((row, n) => {
    const trimmed = row.map((cell) => cell.trim())
    return trimmed.some((cell) => cell !== '') ? [{ line: n + 1, cells: trimmed }] : []
  })
  if (rows.length > MOST_ROWS) return tooMuch(`${count(rows.length)} rows`, MOST_ROWS)
  const width = rows.reduce(
    (most, row) => Math.max(most, row.cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  )
  if (width > MOST_COLUMNS) return tooMuch(`${count(width)} columns`, MOST_COLUMNS)
  const padded = rows.map(({ line, cells: own }) => ({
    line,
    cells: Array.from({ length: width }, (_, n) => own[n] ?? ''),
  }))
  return accept({ rows: padded, width, notes })
}

/**
 * Reads pasted text as rows of cells: tabs from a spreadsheet or a table in Word, bars, semicolons
 * or commas, or one line a row.
 */
export function readGrid(text: string): Result<Grid> {
  if (text.length > MOST_CHARACTERS)
    return tooMuch(`${count(text.length)} characters`, MOST_CHARACTERS)
  const cleaned = clean(text)
  return isBlank(cleaned)
    ? refuse(
        'Nothing was pasted; copy the rows of your action plan with their headings, and paste them here',
      )
    : toGrid(split(cleaned))
}
