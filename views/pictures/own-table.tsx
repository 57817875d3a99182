import type { ChartTable } from '../../src/domain/charts/chart-table.ts'
import { DataTable } from '../data-table.tsx'

/** How wide the columns of a table are, by what its rows are, from the first on: no word is cut in two. */
const WIDTHS: Readonly<Record<string, readonly string[]>> = {
  Difference: ['app-seventh', 'app-seventh'],
  Old: ['app-third', 'app-seventh'],
  New: ['app-third', 'app-seventh'],
}

const headOf = (head: string, classes: string | undefined) =>
  classes === undefined ? { head } : { head, classes }

const Plain = ({ table: { title, row, columns, rows } }: { table: ChartTable }) => (
  <DataTable
    caption={title}
    classes="app-dense app-stack"
    columns={columns.map((head, n) => headOf(head, WIDTHS[row]?.[n]))}
    rows={rows.map((cells) => cells.map((cell) => (cell === '' ? '–' : cell)))}
  />
)

/** A table that one view has besides its boxes and lines; a wide one scrolls by itself. */
export const OwnTable = ({ table }: { table: ChartTable }) =>
  table.isWide ? (
    <div class="app-wide-table" role="region" aria-label={table.title} tabindex={0}>
      <Plain table={table} />
    </div>
  ) : (
    <Plain table={table} />
  )
