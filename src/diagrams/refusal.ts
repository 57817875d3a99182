import type { Chart } from '../domain/chart.ts'

/** What is too much to draw, or for anyone to read. The table shows it all. */
const MOST = { boxes: 1_000, lines: 3_000, rows: 2_000, source: 400_000 }

const sizeOf = (chart: Chart) =>
  chart.kind === 'boxes'
    ? { boxes: chart.boxes.length + chart.groups.length, lines: chart.lines.length, rows: 0 }
    : {
        boxes: 0,
        lines: chart.rows.reduce((sum, { after }) => sum + after.length, 0),
        rows: chart.rows.length,
      }

/** Why a chart is not drawn at all, or null. */
export function refusal(chart: Chart): 'nothing' | 'too-large' | null {
  const { boxes, lines, rows } = sizeOf(chart)
  if (boxes + rows === 0) return 'nothing'
  return boxes > MOST.boxes || lines > MOST.lines || rows > MOST.rows ? 'too-large' : null
}

/** The same of its source, which long names can make too large. */
export const isLongSource = (source: string): boolean => source.length > MOST.source
