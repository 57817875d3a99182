import type { Box, BoxChart } from '../domain/chart.ts'
import type { ChartTable } from '../domain/charts/chart-table.ts'
import { lifeInTable } from '../domain/charts/life.ts'
import { sentence } from '../domain/sentence.ts'
import { BOX_KINDS } from '../domain/vocabulary.ts'

const nameOf = ({ boxes }: BoxChart, id: string): string =>
  boxes.find((box) => box.id === id)?.name ?? id

const partOf = ({ groups }: BoxChart, { group }: Box): string =>
  groups.find(({ id }) => id === group)?.title ?? ''

const boxTable = (chart: BoxChart): ChartTable => ({
  title: 'Every box',
  row: 'Box',
  columns: ['Name', 'Kind', 'Part', 'Said of it', 'Life'],
  rows: chart.boxes.map((box) => [
    box.name,
    BOX_KINDS[box.kind],
    partOf(chart, box),
    box.mark ?? '',
    box.life ?? sentence(lifeInTable(box)),
  ]),
})

const lineTable = (chart: BoxChart): ChartTable => ({
  title: 'Every line',
  row: 'Line',
  columns: ['Name', 'Line', 'To', 'Why not shown'],
  rows: [
    ...chart.lines.map(({ from, words, to }) => [
      nameOf(chart, from),
      words,
      nameOf(chart, to),
      '',
    ]),
    ...chart.hiddenLines.map(({ from, words, to, why }) => [nameOf(chart, from), words, to, why]),
  ],
})

/** Every box and every line of a picture of a structure. */
export const boxTables = (chart: BoxChart): ChartTable[] => [boxTable(chart), lineTable(chart)]
