import type { ChartTable } from '../../src/domain/charts/chart-table.ts'
import { DataTable } from '../data-table.tsx'

const Plain = ({ table: { title, columns, rows } }: { table: ChartTable }) => (
  <DataTable
    caption={title}
    classes="app-dense app-stack"
    columns={columns.map((head) => ({ head }))}
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
