import type { BoxChart, Chart, TimeChart } from '../domain/chart.ts'

/**
 * What is too much to draw in the time there is, or for anyone to read. Measured on two busy cores:
 * 200 boxes took dagre 5 seconds with 200 lines and up to 12 with 300; 500 rows took 3 and 1,000
 * took 9. The tables show it all.
 */
const MOST = { boxes: 150, lines: 200, rows: 500, after: 1_500 }

const isMuchOf = {
  boxes: ({ boxes, groups, lines }: BoxChart): boolean =>
    boxes.length + groups.length > MOST.boxes || lines.length > MOST.lines,
  dates: ({ rows }: TimeChart): boolean =>
    rows.length > MOST.rows || rows.reduce((sum, { after }) => sum + after.length, 0) > MOST.after,
}

/**
 * Slides are split, so many more boxes can be read on them. Measured on two busy cores: 400 boxes
 * with 500 lines took 2 seconds of one core and made 60 slides, 1,000 took 5 and made 125.
 */
const MOST_ON_SLIDES = { boxes: 400, lines: 800 }

/** Why no slides are made of a chart, or null. */
export function slidesRefusal({ boxes, lines }: BoxChart): 'nothing' | 'too-large' | null {
  if (boxes.length === 0) return 'nothing'
  const isMuch = boxes.length > MOST_ON_SLIDES.boxes || lines.length > MOST_ON_SLIDES.lines
  return isMuch ? 'too-large' : null
}

/** Why a chart is not drawn at all, or null. */
export function refusal(chart: Chart): 'nothing' | 'too-large' | null {
  const isEmpty = chart.kind === 'boxes' ? chart.boxes.length === 0 : chart.rows.length === 0
  if (isEmpty) return 'nothing'
  const isMuch = chart.kind === 'boxes' ? isMuchOf.boxes(chart) : isMuchOf.dates(chart)
  return isMuch ? 'too-large' : null
}
