import type { Point, Rect } from './slide.ts'

/** What a label needs around it on its own line, so that the line is seen to go on. */
const ALONG = 10
/** From the point of an arrow to the words of its line. */
const BEFORE_END = 14

/** Where along a stretch a label is tried: its middle first. */
const PARTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92]

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const lengthOf = (from: Point, to: Point): number =>
  Math.abs(from.x - to.x) + Math.abs(from.y - to.y)

type Stretch = { from: Point; to: Point; isLast: boolean }

type Size = { width: number; height: number }

/** The places of a label on one stretch of its line, on which it leaves some of it to be seen. */
function placesOn({ from, to, isLast }: Stretch, { width, height }: Size): Rect[] {
  const own = Math.abs(from.x - to.x) > Math.abs(from.y - to.y) ? width : height
  const length = lengthOf(from, to)
  const end = isLast ? BEFORE_END : 0
  const room = length - own - 2 * ALONG - end
  if (room < 0) return []
  return PARTS.map((part) => {
    const at = (ALONG + own / 2 + room * part) / length
    const middle = { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }
    return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  })
}

const isWithin = (one: Rect, room: Rect): boolean =>
  one.x >= room.x &&
  one.y >= room.y &&
  one.x + one.width <= room.x + room.width &&
  one.y + one.height <= room.y + room.height

/** Where a line's words stand on it, clear of what is there; null where they have no room. */
export function labelPlace(
  points: readonly Point[],
  size: Size,
  { room, taken }: { room: Rect; taken: readonly Rect[] },
): Rect | null {
  const stretches = points.slice(1).map((to, n) => ({
    from: points[n] ?? to,
    to,
    isLast: n === points.length - 2,
  }))
  const longest = stretches.toSorted((a, b) => lengthOf(b.from, b.to) - lengthOf(a.from, a.to))
  for (const stretch of longest)
    for (const place of placesOn(stretch, size))
      if (isWithin(place, room) && !taken.some((one) => overlap(one, place))) return place
  return null
}
