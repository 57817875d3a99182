import type { Chart } from '../domain/chart.ts'
import type { Layout } from './job.ts'

/**
 * The most that ELK is given first. Its time grows far faster than the lines: 80 boxes take it 4
 * seconds with 150 lines, and 100 took it 47 on two busy cores with 300.
 */
const MOST_BY_ELK = { boxes: 90, lines: 160 }

/** ELK first, for it draws better; dagre where that fails or there is much. Dates know neither. */
export function layoutsFor(chart: Chart): readonly [Layout, ...Layout[]] {
  if (chart.kind === 'dates') return ['elk']
  const boxes = chart.boxes.length + chart.groups.length
  const isMuch = boxes > MOST_BY_ELK.boxes || chart.lines.length > MOST_BY_ELK.lines
  return isMuch ? ['dagre', 'elk'] : ['elk', 'dagre']
}
