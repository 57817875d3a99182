import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import type { Maybe } from './maybe.ts'

export type TableCell = {
  children?: Child
  /** `numeric` sets figures under one another. */
  format?: string | undefined
  classes?: string | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
  attributes?: Attributes | undefined
}

type TableProps = {
  rows: readonly Maybe<readonly TableCell[]>[]
  head?: readonly TableCell[] | undefined
  caption?: Child
  captionClasses?: string | undefined
  firstCellIsHeader?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

// Plain functions, not components, and no list of class names: tables have thousands of cells.
const and = (first: string, more: string | undefined): string => (more ? `${first} ${more}` : first)

const formatted = (name: string, { format, classes }: TableCell): string =>
  and(format ? `${name} ${name}--${format}` : name, classes)

/** Most cells span one column of one row. */
const more = ({ colspan, rowspan, attributes }: TableCell): object =>
  colspan === undefined && rowspan === undefined
    ? spread(attributes)
    : { colspan, rowspan, ...spread(attributes) }

const columnHead = (cell: TableCell) => (
  <th scope="col" class={formatted('govuk-table__header', cell)} {...more(cell)}>
    {cell.children}
  </th>
)

const rowHead = (cell: TableCell) => (
  <th scope="row" class={and('govuk-table__header', cell.classes)} {...more(cell)}>
    {cell.children}
  </th>
)

const plainCell = (cell: TableCell) => (
  <td class={formatted('govuk-table__cell', cell)} {...more(cell)}>
    {cell.children}
  </td>
)

const headed = (cell: TableCell, index: number) => (index === 0 ? rowHead(cell) : plainCell(cell))

/** GOV.UK table. */
export const Table = ({ rows, head, caption, firstCellIsHeader, ...props }: TableProps) => {
  const draw = firstCellIsHeader ? headed : plainCell
  return (
    <table class={and('govuk-table', props.classes)} {...spread(props.attributes)}>
      {caption !== undefined && (
        <caption class={and('govuk-table__caption', props.captionClasses)}>{caption}</caption>
      )}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{head.map(columnHead)}</tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map((row) => row && <tr class="govuk-table__row">{row.map(draw)}</tr>)}
      </tbody>
    </table>
  )
}
