import { daysBetween, type Day } from '../../domain/day.ts'

type Axis = { most: number; interval: string; format: string }

const DAYS_OF_MONTH = 31
const DAYS_OF_YEAR = 366

/** Marks along the line of time, so that no more than fourteen stand side by side. */
const AXES: readonly Axis[] = [
  { most: 14, interval: '1day', format: '%-d %b %Y' },
  { most: 14 * 7, interval: '1week', format: '%-d %b %Y' },
  { most: 28 * 7, interval: '2week', format: '%-d %b %Y' },
  { most: 14 * DAYS_OF_MONTH, interval: '1month', format: '%b %Y' },
  { most: 28 * DAYS_OF_MONTH, interval: '2month', format: '%b %Y' },
  { most: 42 * DAYS_OF_MONTH, interval: '3month', format: '%b %Y' },
  { most: 7 * DAYS_OF_YEAR, interval: '6month', format: '%b %Y' },
  { most: 14 * DAYS_OF_YEAR, interval: '12month', format: '%Y' },
]

/** The lines of a gantt chart's source that say how its axis is marked. */
export function axisLines(first: Day, last: Day): string[] {
  const span = daysBetween(first, last) + 1
  const axis = AXES.find(({ most }) => span <= most)
  // Mermaid has no interval of years: over more of them it chooses about ten marks by itself.
  if (!axis) return ['  axisFormat %Y']
  return [`  axisFormat ${axis.format}`, `  tickInterval ${axis.interval}`, '  weekday monday']
}
