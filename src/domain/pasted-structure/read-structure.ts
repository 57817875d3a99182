import { clean, readPipes, splitBy } from '../pasted/grid.ts'
import { accept, refuse, type Result } from '../problem.ts'
import type { Drafts } from './draft.ts'
import { readMarker } from './marker.ts'
import { readOutline } from './outline.ts'
import { withRoleDoubt } from './role-name.ts'
import { hasKinds, headRowOf, readTable } from './table.ts'

type Cells = string[][]

/** No structure of one partnership has more, and a page of more is slow to read and to draw. */
const MOST_ROWS = 500
const MOST_CHARACTERS = 200_000

const count = (number: number): string => number.toLocaleString('en-GB')

const isFilled = (line: string): boolean => line.trim() !== ''

/** Are there tabs between texts, and not only before them or after a bullet? */
function hasColumns(lines: readonly string[]): boolean {
  const some = lines.slice(0, MOST_ROWS)
  const tabbed = some.filter((line) => readMarker(line, true).rest.trim().includes('\t'))
  return tabbed.length * 2 > some.length
}

const isEven = (cells: Cells): boolean => {
  const filled = cells.filter((row) => row.some(isFilled))
  const width = filled[0]?.length ?? 0
  return width > 1 && filled.length > 1 && filled.every(({ length }) => length === width)
}

/** The cells of rows, if that is what was pasted; null: it is a list. */
function cellsOf(text: string): { cells: Cells; notes: string[] } | null {
  const lines = text.split('\n').filter(isFilled)
  if (text.includes('\t')) {
    const split = splitBy(text, '\t')
    if (headRowOf(split.cells) >= 0 || hasColumns(lines)) return split
  }
  const pipes = text.includes('|') ? readPipes(text) : null
  if (pipes && (headRowOf(pipes.cells) >= 0 || isEven(pipes.cells))) return pipes
  for (const delimiter of [';', ',']) {
    const split = text.includes(delimiter) ? splitBy(text, delimiter) : null
    if (split && (headRowOf(split.cells) >= 0 || (isEven(split.cells) && hasKinds(split.cells))))
      return split
  }
  return null
}

const tooMuch = (what: string, most: number) =>
  refuse(`That is ${what}, and ${count(most)} are read at once. Paste it in parts.`, 'pasted')

/**
 * Reads pasted text as bodies and groups: rows of a spreadsheet with their headings, or an indented
 * list with one body a line.
 */
export function readStructure(given: string): Result<Drafts> {
  if (given.length > MOST_CHARACTERS)
    return tooMuch(`${count(given.length)} characters`, MOST_CHARACTERS)
  const text = clean(given)
  const lines = text.split('\n').filter(isFilled).length
  if (lines === 0)
    return refuse(
      'Nothing was pasted. Copy the list of groups, or the rows with their headings, and paste them here.',
      'pasted',
    )
  const table = cellsOf(text)
  const read = table === null ? null : readTable(table.cells)
  const drafts = read ?? { rows: lines > MOST_ROWS ? [] : readOutline(text), notes: [] }
  const rows = read ? read.rows.length : lines
  if (rows > MOST_ROWS) return tooMuch(`${count(rows)} rows`, MOST_ROWS)
  return drafts.rows.length === 0
    ? refuse('There is no name of a body or group in what was pasted.', 'pasted')
    : accept({
        rows: drafts.rows.map(withRoleDoubt),
        notes: [...(table?.notes ?? []), ...drafts.notes],
      })
}
