import type { BoxChart } from '../chart.ts'
import type { Plan } from '../plan.ts'
import { becomesTables } from './becomes-tables.ts'
import type { ChartTable } from './chart-table.ts'
import { differencesTables } from './differences-table.ts'
import { membershipMatrix } from './membership-matrix.ts'
import type { View, ViewRequest } from './view.ts'

/** The tables that a view has besides those of its boxes and lines; none where it draws nothing. */
export function ownTables(
  plan: Plan,
  chart: BoxChart,
  { view, request }: { view: View; request: ViewRequest },
): ChartTable[] {
  if (chart.boxes.length === 0) return []
  switch (view) {
    case 'membership':
      return [membershipMatrix(chart)]
    case 'becomes':
    case 'transition':
      return becomesTables(plan, request.option)
    case 'differences':
      return differencesTables(plan, request)
    default:
      return []
  }
}
