import type { Scale } from '../../job.ts'
import type { RowShape } from './row-shapes.ts'

type Point = { row: number; ms: number; x: number }

/** More than this from where its date is, and a mark is at a wrong date. */
const MOST = 1

const pointsOf = ({ number: row, mark, from, to }: RowShape): Point[] => [
  { row, ms: mark.start, x: from },
  ...(mark.exact ? [] : [{ row, ms: mark.end, x: to }]),
]

/** How far apart rows stand: a row reaches half of it up and down from its middle. */
export const pitchOf = (rows: readonly RowShape[]): number =>
  Math.min(...rows.slice(1).map(({ y }, index) => Math.abs(y - (rows[index]?.y ?? y))), 30)

/**
 * Where days are, read from the two marks that are furthest apart and checked on all the others: a
 * picture with a mark at a wrong date is never served.
 */
export function scaleOf(rows: readonly RowShape[]): Scale | null {
  const points = rows.flatMap(pointsOf).sort((a, b) => a.ms - b.ms)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const span = last.ms - first.ms
  const perMs = span === 0 ? 0 : (last.x - first.x) / span
  for (const { row, ms, x } of points) {
    const due = first.x + (ms - first.ms) * perMs
    if (Math.abs(x - due) > MOST)
      throw new Error(`Row ${row} stands at ${x}, and its date is at ${due}.`)
  }
  const half = pitchOf(rows) / 2
  const ys = rows.map(({ y }) => y)
  return {
    start: first.ms,
    end: last.ms,
    left: first.x,
    perMs,
    top: Math.min(...ys) - half,
    bottom: Math.max(...ys) + half,
  }
}
