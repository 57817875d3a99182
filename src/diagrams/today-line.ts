import type { Day } from '../domain/day.ts'
import { showDay } from '../domain/show-date.ts'
import type { Plain } from './job.ts'

/** Over 7:1 on white, and unlike anything else in the picture. */
const RED = '#942514'

/** From here to an edge there is room for half the words. */
const HALF = 90

/** Where the rows of a picture begin: the line goes under them, so that it crosses no words. */
const ROWS = /<g\b[^>]*\bid="[\w-]+-(?:after|rows)"/

const round = (value: number): number => Math.round(value * 100) / 100

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < HALF) return 'start'
  return x > width - HALF ? 'end' : 'middle'
}

/**
 * The picture with a line on this day, which need not be today, where a diamond on it would stand. It is added to a picture
 * that is kept, for the picture stays and the day does not. Beside the span of its dates: as it is.
 */
export function withTodayLine({ svg, width, scale }: Plain, day: Day): string {
  const ms = Date.parse(`${day}T00:00:00Z`)
  const at = ROWS.exec(svg)?.index
  if (!scale || at === undefined || ms < scale.start || ms > scale.end) return svg
  const x = round(scale.left + (ms - scale.start) * scale.perMs)
  const [top, bottom] = [round(scale.top), round(scale.bottom)]
  const line =
    `<path d="M${x} ${top}V${bottom}" fill="none" stroke="${RED}" stroke-width="1.5" stroke-dasharray="6 4"/>` +
    `<text x="${x}" y="${top - 5}" fill="${RED}" font-size="14" font-weight="bold" ` +
    `text-anchor="${anchorAt(x, width)}">As at ${showDay(day)}</text>`
  return svg.slice(0, at) + line + svg.slice(at)
}
