import type { Point, Rect } from '../../diagrams/slides/slide.ts'
import type { Turn } from './emu.ts'

/** A way that a connector of these programs can follow: its name, its bends, and how it is turned. */
export type Way = {
  shape: string
  bends: readonly number[]
  at: Rect
  turn: Turn
  /** As every program draws it that finds the way itself: straight, one corner, or bent in the middle. */
  isUsual: boolean
}

const SAME = 0.05

const isUp = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < Math.abs(a.y - b.y)

const isSame = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < SAME

/** Without points that do not bend it. */
function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const one of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && isSame(last, one)) continue
    if (before && last && isUp(before, last) === isUp(last, one)) kept.pop()
    kept.push(one)
  }
  return kept
}

const isSquare = (points: readonly Point[]): boolean =>
  points.slice(1).every(({ x, y }, n) => {
    const before = points[n]
    return before !== undefined && Math.min(Math.abs(x - before.x), Math.abs(y - before.y)) <= SAME
  })

/** As those programs turn a connector that leads up or down first. */
function quarterTurn(down: boolean, right: boolean): Turn {
  if (down) return right ? { rot: 16200000, flipH: 1 } : { rot: 5400000 }
  return right ? { rot: 5400000, flipH: 1, flipV: 1 } : { rot: 16200000, flipV: 1 }
}

const flipped = (right: boolean, down: boolean): Turn => ({
  ...(right ? {} : { flipH: 1 as const }),
  ...(down ? {} : { flipV: 1 as const }),
})

/** Bends are parts of a length, so there has to be some; one point is what those programs take. */
const LEAST = 4 / 3

const spread = (length: number): number => Math.max(Math.abs(length), LEAST)

function part(of: number, whole: number): number {
  const length = Math.abs(whole) < LEAST ? Math.sign(whole || 1) * LEAST : whole
  return Math.round((of / length) * 100000)
}

/** The bends of a way that leads sideways first, by turns in parts of its width and its height. */
const bendsOf = (start: Point, inner: readonly Point[], end: Point): number[] =>
  inner.map((one, n) =>
    n % 2 === 0 ? part(one.x - start.x, end.x - start.x) : part(one.y - start.y, end.y - start.y),
  )

function straight(first: Point, last: Point): Way {
  const [width, height] = [Math.abs(last.x - first.x), Math.abs(last.y - first.y)]
  return {
    shape: 'straightConnector1',
    bends: [],
    at: { x: Math.min(first.x, last.x), y: Math.min(first.y, last.y), width, height },
    turn: flipped(last.x >= first.x, last.y >= first.y),
    isUsual: true,
  }
}

/** As far from the middle as nobody sees. */
const NEAR = 6

/** A shorter stretch is made longer by programs that find the way themselves. */
const SHORTEST = 24

const isLong = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= SHORTEST

function bent(points: readonly [Point, Point], inner: readonly Point[], last: Point): Way {
  const [first, second] = points
  const [right, down] = [last.x >= first.x, last.y >= first.y]
  const middle = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }
  const size = { x: spread(last.x - first.x), y: spread(last.y - first.y) }
  const upright = isUp(first, second)
  const along = (point: Point): Point => (upright ? { x: point.y, y: point.x } : point)
  const { x: width, y: height } = along(size)
  return {
    shape: `bentConnector${inner.length + 2}`,
    bends: bendsOf(along(first), inner.map(along), along(last)),
    at: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    turn: upright ? quarterTurn(down, right) : flipped(right, down),
    isUsual:
      inner.length === 0
        ? isLong(first, second) && isLong(second, last)
        : inner.length === 1 && Math.abs(along(second).x - along(middle).x) <= NEAR,
  }
}

/** The most parts that a connector has. */
const MOST_PARTS = 5

/** How a connector follows these points: straight, or with square bends; null where none can. */
export function wayOf(given: readonly Point[]): Way | null {
  const points = corners(given)
  const [first, second] = points
  const last = points.at(-1)
  const parts = points.length - 1
  if (!first || !second || !last || parts > MOST_PARTS) return null
  if (parts === 1) return straight(first, second)
  return isSquare(points) ? bent([first, second], points.slice(1, -2), last) : null
}
