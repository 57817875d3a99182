import type { Chart } from '../domain/chart.ts'
import type { ChartTable } from '../domain/charts/chart-table.ts'
import { ownTables } from '../domain/charts/own-tables.ts'
import type { View, ViewRequest } from '../domain/charts/view.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { boxTables } from './box-tables.ts'
import { timeTables } from './time-tables.ts'

const notShown = ({ leftOut }: Chart): ChartTable => ({
  title: 'Not shown',
  row: 'Not shown',
  columns: ['Name', 'Why not shown'],
  rows: leftOut.map(({ name, why }) => [name, why]),
})

/** All that a view shows in words: its own tables first, then every box, line or date, and the rest. */
export const viewTables = (
  opened: OpenPlan,
  chart: Chart,
  { view, request }: { view: View; request: ViewRequest },
): ChartTable[] =>
  [
    ...(chart.kind === 'boxes'
      ? [...ownTables(opened.plan, chart, { view, request }), ...boxTables(chart)]
      : timeTables(opened, chart)),
    notShown(chart),
  ].filter(({ rows }) => rows.length > 0)
