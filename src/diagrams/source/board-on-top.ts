import type { BoxChart } from '../../domain/chart.ts'

/** More boxes side by side make a picture so wide that nobody can read it on a page. */
const MOST_SIDE_BY_SIDE = 4

/** How many lines lie between a box and the top of its chain; a circle ends where it began. */
function levels({ boxes, lines }: BoxChart): Map<string, number> {
  const above = Map.groupBy(lines, ({ from }) => from)
  const known = new Map<string, number>()
  const levelOf = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, 0)
    const parents = (above.get(id) ?? []).map(({ to }) => levelOf(to) + 1)
    const level = Math.max(0, ...parents)
    known.set(id, level)
    return level
  }
  for (const { id } of boxes) levelOf(id)
  return known
}

/**
 * Whether boxes stand in rows with the board on top, as such pictures are mostly drawn. Where a row
 * would be too long, they stand in columns with the board at the left.
 */
export function boardOnTop(chart: BoxChart): boolean {
  const level = levels(chart)
  const rows = Map.groupBy(chart.boxes, ({ id, group }) => `${level.get(id) ?? 0} ${group ?? ''}`)
  return [...rows.values()].every(({ length }) => length <= MOST_SIDE_BY_SIDE)
}
