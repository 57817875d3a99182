import type { Box, BoxChart } from '../chart.ts'
import type { ChartTable } from './chart-table.ts'
import { HOLDERS } from './membership-chart.ts'

/** The seats of one who sits, in one body: "chair; member". */
const seatsIn = ({ lines }: BoxChart, holder: Box, body: Box): string =>
  lines
    .filter(({ from, to }) => from === holder.id && to === body.id)
    .map(({ words }) => words)
    .join('; ')

/** Who sits where, as organisations and roles down the side and bodies across. */
export function membershipMatrix(chart: BoxChart): ChartTable {
  const holders = chart.boxes.filter(({ group }) => group === HOLDERS.id)
  const bodies = chart.boxes.filter(({ group }) => group !== HOLDERS.id)
  return {
    title: 'Organisations and roles by bodies',
    row: 'Member',
    isWide: true,
    columns: ['Organisation or role', ...bodies.map(({ name }) => name)],
    rows: holders.map((holder) => [
      holder.name,
      ...bodies.map((body) => seatsIn(chart, holder, body)),
    ]),
  }
}
