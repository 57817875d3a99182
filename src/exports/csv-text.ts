import { stringify } from 'csv-stringify/sync'
import { plainLine } from '../domain/plain-line.ts'

/**
 * Rows as CSV (RFC 4180). Starts with a byte-order mark, without which Excel misreads every letter
 * beyond ASCII.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  // Trimmed to one line first: a formula behind a space or a tab would escape the escaping.
  const cells = rows.map((cellsOfRow) => cellsOfRow.map(plainLine))
  return stringify(cells, { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
