import type { Axis, Streets } from './streets.ts'
import type { Point, Rect } from './slide.ts'

/** Where a line may leave a box or reach it: a point on its side, and the place straight before it. */
export type Gate = { side: Point; place: number; axis: Axis; cost: number }

/** What a bend and a crossing are worth, in pixels of a longer way. */
const BEND = 45
const CROSSING = 30
const DEAR = 6

/** States by what they cost, the cheapest first. */
class Queue {
  readonly #states: number[][] = []
  #cheapest = 0

  add(cost: number, state: number): void {
    const at = Math.round(cost)
    ;(this.#states[at] ??= []).push(state)
    this.#cheapest = Math.min(this.#cheapest, at)
  }

  take(): number | null {
    for (; this.#cheapest < this.#states.length; this.#cheapest += 1) {
      const state = this.#states[this.#cheapest]?.pop()
      if (state !== undefined) return state
    }
    return null
  }
}

export type Search = {
  streets: Streets
  starts: readonly Gate[]
  goals: readonly Gate[]
  target: Rect
  /** What its lines may share ways with. */
  line: number
}

const stateOf = (place: number, axis: Axis): number => place * 2 + axis

const away = ({ x, y }: Point, to: Rect): number =>
  Math.max(to.x - x, 0, x - to.x - to.width) + Math.max(to.y - y, 0, y - to.y - to.height)

const stepCost = ({ streets, line }: Search, from: number, to: number, axis: Axis): number => {
  const [a, b] = [streets.pointAt(from), streets.pointAt(to)]
  const crossing = streets.isFree(to, axis === 0 ? 1 : 0, line) ? 0 : CROSSING
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + crossing + (streets.isDear(to) ? DEAR : 0)
}

const STEPS = [1, -1] as const
const AXES = [0, 1] as const

/** Where one may go from a place: on, or round a bend. */
function movesFrom(search: Search, state: number): { to: number; cost: number }[] {
  const { streets, line } = search
  const [place, own] = [state >> 1, state & 1]
  const moves: { to: number; cost: number }[] = []
  for (const axis of AXES) {
    if (axis !== own && !streets.isFree(place, axis, line)) continue
    for (const step of STEPS) {
      const to = streets.next(place, axis, step)
      if (to === null || !streets.isOpen(to) || !streets.isFree(to, axis, line)) continue
      const cost = stepCost(search, place, to, axis) + (axis === own ? 0 : BEND)
      moves.push({ to: stateOf(to, axis), cost })
    }
  }
  return moves
}

/** What is known of each state: what it costs to come there, and from which other. */
class Known {
  readonly cost: Float64Array
  readonly from: Int32Array
  readonly done: Uint8Array

  constructor(states: number) {
    this.cost = new Float64Array(states).fill(Infinity)
    this.from = new Int32Array(states).fill(-1)
    this.done = new Uint8Array(states)
  }
}

function wayTo(known: Known, end: number, streets: Streets): { points: Point[]; first: number } {
  const points: Point[] = []
  let first = end
  for (let at = end; at !== -1; at = known.from[at] ?? -1) {
    points.push(streets.pointAt(at >> 1))
    first = at
  }
  return { points: points.toReversed(), first }
}

const byState = (gates: readonly Gate[]): Map<number, Gate> => {
  const found = new Map<number, Gate>()
  for (const gate of gates) {
    const state = stateOf(gate.place, gate.axis)
    if (gate.cost < (found.get(state)?.cost ?? Infinity)) found.set(state, gate)
  }
  return found
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  (Math.abs(a.x - b.x) < 0.01 && Math.abs(b.x - c.x) < 0.01) ||
  (Math.abs(a.y - b.y) < 0.01 && Math.abs(b.y - c.y) < 0.01)

function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (before && last && isStraight(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

/** The cheapest way for a line between two boxes, by its corners; null where there is none. */
export function findWay(search: Search): Point[] | null {
  const { streets, target } = search
  const known = new Known(2 * streets.xs.length * streets.ys.length)
  const [starts, ends] = [byState(search.starts), byState(search.goals)]
  const queue = new Queue()
  const reach = (state: number, cost: number, from: number): void => {
    const total = cost + (ends.get(state)?.cost ?? 0)
    if (total >= (known.cost[state] ?? 0)) return
    known.cost[state] = total
    known.from[state] = from
    queue.add(total + away(streets.pointAt(state >> 1), target), state)
  }
  for (const [state, gate] of starts) reach(state, gate.cost, -1)
  for (let state = queue.take(); state !== null; state = queue.take()) {
    const end = ends.get(state)
    if (end) {
      const { points, first } = wayTo(known, state, streets)
      const start = starts.get(first)
      return start ? corners([start.side, ...points, end.side]) : null
    }
    if (known.done[state] === 1) continue
    known.done[state] = 1
    const here = known.cost[state] ?? 0
    for (const { to, cost } of movesFrom(search, state)) reach(to, here + cost, state)
  }
  return null
}
