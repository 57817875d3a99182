import type { Child } from 'hono/jsx'
import { Table, type TableCell } from './components/table.tsx'

export type Column = { head: string; numeric?: boolean; classes?: string }

type DataTableProps = {
  caption: Child
  columns: readonly Column[]
  rows: readonly (readonly Child[])[]
  captionSize?: 's' | 'm' | 'l'
  classes?: string
}

const headOf = ({ head, numeric, classes }: Column): TableCell => ({
  children: head,
  format: numeric ? 'numeric' : undefined,
  classes,
})

/**
 * A table of so many columns; the first cell of a row is its header. Each cell carries its column's
 * name, which shows on a phone, where rows are stacked.
 */
export const DataTable = ({
  caption,
  columns,
  rows,
  captionSize = 'm',
  classes,
}: DataTableProps) => {
  const shapes: readonly TableCell[] = columns.map(({ head, numeric }) => ({
    format: numeric ? 'numeric' : undefined,
    attributes: { 'data-label': head },
  }))
  const cellOf = (children: Child, index: number): TableCell => {
    const { format, attributes } = shapes[index] ?? {}
    return { children, format, attributes }
  }
  return (
    <Table
      caption={caption}
      captionClasses={`govuk-table__caption--${captionSize}`}
      head={columns.map(headOf)}
      rows={rows.map((row) => row.map(cellOf))}
      firstCellIsHeader
      classes={classes}
    />
  )
}
