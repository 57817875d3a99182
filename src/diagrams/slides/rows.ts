import type { Line } from '../../domain/chart.ts'

type Ends = Pick<Line, 'from' | 'to' | 'dotted'>

/** How many lines of authority lie between a box and the top of its chain. */
function levels(ids: readonly string[], lines: readonly Ends[]): Map<string, number> {
  const above = Map.groupBy(
    lines.filter(({ dotted }) => !dotted),
    ({ from }) => from,
  )
  const known = new Map<string, number>()
  const levelOf = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    // A circle ends where it began.
    known.set(id, 0)
    const level = Math.max(0, ...(above.get(id) ?? []).map(({ to }) => levelOf(to) + 1))
    known.set(id, level)
    return level
  }
  for (const id of ids) levelOf(id)
  return known
}

function evenly<T>(things: readonly T[], most: number): T[][] {
  const rows = Math.ceil(things.length / most)
  const each = Math.ceil(things.length / rows)
  return Array.from({ length: rows }, (_, n) => things.slice(n * each, (n + 1) * each)).filter(
    ({ length }) => length > 0,
  )
}

/** Boxes in rows of at most so many, those above first; what has no line stands last. */
export function rowsOf(
  ids: readonly string[],
  lines: readonly Ends[],
  most: number,
): readonly (readonly string[])[] {
  const level = levels(ids, lines)
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]))
  const last = Math.max(0, ...level.values()) + 1
  const byLevel = Map.groupBy(ids, (id) => (joined.has(id) ? (level.get(id) ?? 0) : last))
  return [...byLevel].toSorted(([a], [b]) => a - b).flatMap(([, row]) => evenly(row, most))
}
