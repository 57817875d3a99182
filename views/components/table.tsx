import type { Child } from 'hono/jsx'

export type Column = { head: string; numeric?: boolean; classes?: string }

type TableProps = {
  caption: Child
  columns: readonly Column[]
  rows: readonly (readonly Child[])[]
  captionSize?: 's' | 'm' | 'l'
  classes?: string
}

const numericCell = (column: Column): string =>
  column.numeric ? ' govuk-table__cell--numeric' : ''

const headClass = ({ numeric, classes }: Column): string =>
  [
    'govuk-table__header',
    ...(numeric ? ['govuk-table__header--numeric'] : []),
    ...(classes === undefined ? [] : [classes]),
  ].join(' ')

const TableHead = ({ columns }: { columns: readonly Column[] }) => (
  <thead class="govuk-table__head">
    <tr class="govuk-table__row">
      {columns.map((column) => (
        <th scope="col" class={headClass(column)}>
          {column.head}
        </th>
      ))}
    </tr>
  </thead>
)

/**
 * GOV.UK table; the first cell of a row is its header. Each cell carries its column's name, which
 * shows on a phone, where rows are stacked.
 */
export const Table = ({ caption, columns, rows, captionSize = 'm', classes }: TableProps) => (
  <table class={`govuk-table${classes === undefined ? '' : ` ${classes}`}`}>
    <caption class={`govuk-table__caption govuk-table__caption--${captionSize}`}>{caption}</caption>
    <TableHead columns={columns} />
    <tbody class="govuk-table__body">
      {rows.map(([first, ...rest]) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header" data-label={columns[0]?.head}>
            {first}
          </th>
          {rest.map((cell, n) => (
            <td
              class={`govuk-table__cell${numericCell(columns[n + 1] ?? { head: '' })}`}
              data-label={columns[n + 1]?.head}
            >
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
