import type { Placed, Task } from './place.ts'
import type { Point } from './slide.ts'

const xOf = ({ boxes }: Placed, id: string): number => boxes.get(id)?.x ?? 0

/** The two lowest rows, from the left, where both hold what stands under one box and nothing else. */
function rowsAlike({ boxes, lines }: Task, placed: Placed): [string[], string[]] | null {
  const rows = [...Map.groupBy(boxes, ({ row }) => row)].toSorted(([a], [b]) => b - a)
  const [last = [], above = []] = rows.slice(0, 2).map(([, own]) => own.map(({ id }) => id))
  const both = new Set([...last, ...above])
  const own = lines.filter(({ from, to }) => both.has(from) || both.has(to))
  const isOnly = new Set(own.map(({ to }) => to)).size === 1 && own.length === both.size
  const isLeaf = own.every(({ to, label }) => !both.has(to) && label === undefined)
  if (!isOnly || !isLeaf || rows.length < 3 || last.length > above.length) return null
  const sorted = (ids: string[]) => ids.toSorted((a, b) => xOf(placed, a) - xOf(placed, b))
  return [sorted(last), sorted(above)]
}

const isUpright = ([one, other]: readonly Point[]): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.x - other.x) < 0.5

/** Where lines turn that do not go straight up to their end. */
const turnOf = (ways: readonly (readonly Point[])[]): number | undefined =>
  ways.find(({ length }) => length > 2)?.[1]?.y

/** A line with its first stretch as far aside as its box; a straight one turns where others do. */
function aside(points: readonly Point[], by: number, turn: number): Point[] {
  const [one, other] = points
  if (one === undefined || other === undefined || Math.abs(by) < 0.5) return [...points]
  if (points.length > 2) return points.map(({ x, y }, n) => ({ x: n < 2 ? x + by : x, y }))
  const x = one.x + by
  return [{ x, y: one.y }, { x, y: turn }, { x: one.x, y: turn }, other]
}

/** The lowest row under the one above it, box under box: no line passes it, so it is free to move. */
export function linedUp(task: Task, placed: Placed): Placed {
  if (task.across || task.frames.length > 0) return placed
  const rows = rowsAlike(task, placed)
  if (rows === null) return placed
  const [last, above] = rows
  const by = new Map(
    last.map((id, n) => [id, xOf(placed, above[n] ?? id) - xOf(placed, id)] as const),
  )
  const own = task.lines.flatMap(({ from }, n) =>
    by.has(from) ? [placed.lines[n]?.points ?? []] : [],
  )
  const turn = turnOf(own)
  if (turn === undefined || !own.every(isUpright)) return placed
  return {
    ...placed,
    boxes: new Map(
      [...placed.boxes].map(([id, at]) => [id, { ...at, x: at.x + (by.get(id) ?? 0) }]),
    ),
    lines: placed.lines.map((line, n) => {
      const far = by.get(task.lines[n]?.from ?? '')
      return far === undefined ? line : { ...line, points: aside(line.points, far, turn) }
    }),
  }
}
