import type { ChartTable } from '../domain/charts/chart-table.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { viewRequest } from '../domain/charts/view-request.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { csvText } from './csv-text.ts'
import type { ViewAsked } from './export-options.ts'
import { heading, paragraph, tableRow, text, type RootContent } from './markdown-nodes.ts'
import { markdownText } from './markdown-text.ts'
import { currencyLine, shownOnLines } from '../domain/notices.ts'
import { viewTables } from './view-tables.ts'

function shownIn(opened: OpenPlan, { view, asked = {} }: ViewAsked) {
  const request = viewRequest(view, opened, asked)
  const chart = chartOf(view, opened, asked)
  return { chart, request, tables: viewTables(opened, chart, { view, request }) }
}

const tableBlocks = ({ title, columns, rows }: ChartTable): RootContent[] => [
  heading(2, title),
  { type: 'table', children: [tableRow(columns), ...rows.map(tableRow)] },
]

/** What a view shows, in words, as Markdown. */
export function viewMarkdown(opened: OpenPlan, viewed: ViewAsked): string {
  const { chart, request, tables } = shownIn(opened, viewed)
  return markdownText(opened, [
    heading(2, chart.title),
    ...shownOnLines(opened, request.on).map((line) => paragraph(text(line))),
    paragraph(text(chart.description)),
    ...tables.flatMap(tableBlocks),
  ])
}

/**
 * What a view shows as CSV: the rows of all its tables one beneath the other, each with what it is.
 * A table with a column for each body is left to the other formats.
 */
export function viewCsv(opened: OpenPlan, viewed: ViewAsked): string {
  const tables = shownIn(opened, viewed).tables.filter(({ isWide }) => isWide !== true)
  const columns = [...new Set(tables.flatMap((table) => table.columns))]
  const rows = tables.flatMap((table) =>
    table.rows.map((cells) => [
      table.row,
      ...columns.map((column) => cells[table.columns.indexOf(column)] ?? ''),
      // On every row, so that sorting or filtering cannot lose it.
      currencyLine(opened) ?? '',
    ]),
  )
  return csvText([['Row', ...columns, 'Framework'], ...rows])
}
