import type { Point, Rect } from './slide.ts'

/** Whether a way runs level or upright where it stands. */
export type Axis = 0 | 1

/** From one street to the next, in pixels. */
const STEP = 6
/** What keeps clear of boxes and words. */
const CLEAR = 6
/** Two ways nearer to each other would be taken for one. */
const APART = 8

const MANY = -1

const coordinates = (from: number, to: number, more: readonly number[]): number[] => {
  const even = Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, n) => from + n * STEP)
  const own = more.filter((one) => one >= from && one <= to)
  return [...new Set([...even, ...own])].toSorted((a, b) => a - b)
}

/** The first place in a sorted list that is `value` or more. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where lines may run on a slide: levels and uprights close to each other, some of them closed by
 * what stands there, or taken by another line. A place is the number of its level and its upright
 * in one.
 */
export class Streets {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** What stands at a place: nothing, the number of one thing, or several. */
  readonly #stands: Int16Array
  /** Whose ways run along it, level and upright. */
  readonly #runs: readonly [Int16Array, Int16Array]
  readonly #dear: Uint8Array

  /** Besides the even streets there are some through the middle of each of these. */
  constructor(room: Rect, middles: readonly Rect[]) {
    const { x, y, width, height } = room
    this.xs = coordinates(
      x,
      x + width,
      middles.map((one) => one.x + one.width / 2),
    )
    this.ys = coordinates(
      y,
      y + height,
      middles.map((one) => one.y + one.height / 2),
    )
    const places = this.xs.length * this.ys.length
    this.#stands = new Int16Array(places)
    this.#runs = [new Int16Array(places), new Int16Array(places)]
    this.#dear = new Uint8Array(places)
  }

  /** The places within a rectangle and so far around it. */
  #around(rect: Rect, aside: { x: number; y: number }, each: (place: number) => void): void {
    const left = firstFrom(this.xs, rect.x - aside.x)
    const top = firstFrom(this.ys, rect.y - aside.y)
    for (let row = top; (this.ys[row] ?? Infinity) <= rect.y + rect.height + aside.y; row += 1)
      for (
        let column = left;
        (this.xs[column] ?? Infinity) <= rect.x + rect.width + aside.x;
        column += 1
      )
        each(row * this.xs.length + column)
  }

  /** Nothing runs over it; `thing`: its number, from 1. */
  close(rect: Rect, thing: number): void {
    this.#around(rect, { x: CLEAR, y: CLEAR }, (place) => {
      const there = this.#stands[place] ?? 0
      this.#stands[place] = there === 0 || there === thing ? thing : MANY
    })
  }

  /** Ways cross it, and do not run along it where there is another. */
  shun(rect: Rect): void {
    this.#around(rect, { x: 3, y: 3 }, (place) => {
      this.#dear[place] = 1
    })
  }

  /** A way is taken by a line; those of the same number may share it. */
  take(points: readonly Point[], line: number): void {
    for (const [n, to] of points.slice(1).entries()) {
      const from = points[n] ?? to
      const axis: Axis = Math.abs(from.y - to.y) < Math.abs(from.x - to.x) ? 0 : 1
      const rect = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(from.x - to.x),
        height: Math.abs(from.y - to.y),
      }
      const runs = this.#runs[axis]
      this.#around(rect, { x: APART, y: APART }, (place) => {
        const there = runs[place] ?? 0
        runs[place] = there === 0 || there === line ? line : MANY
      })
    }
  }

  pointAt = (place: number): Point => ({
    x: this.xs[place % this.xs.length] ?? 0,
    y: this.ys[Math.floor(place / this.xs.length)] ?? 0,
  })

  /** The place next to this one, one step along an axis; null at the edge. */
  next(place: number, axis: Axis, step: 1 | -1): number | null {
    const across = this.xs.length
    if (axis === 1) {
      const to = place + step * across
      return to < 0 || to >= this.#stands.length ? null : to
    }
    const column = (place % across) + step
    return column < 0 || column >= across ? null : place + step
  }

  /** Whether nothing but this thing stands there. */
  isOpen = (place: number, but = 0): boolean => {
    const there = this.#stands[place] ?? MANY
    return there === 0 || there === but
  }

  /** Whether a line may run there along an axis, as far as other lines are concerned. */
  isFree = (place: number, axis: Axis, line: number): boolean => {
    const there = this.#runs[axis][place] ?? MANY
    return there === 0 || there === line
  }

  isDear = (place: number): boolean => this.#dear[place] === 1

  /** The place at the street nearest to a coordinate or beyond it, in a direction. */
  beyond(point: Point, axis: Axis, step: 1 | -1): number | null {
    const [along, other] = axis === 0 ? [this.xs, this.ys] : [this.ys, this.xs]
    const at = axis === 0 ? point.x : point.y
    const found = step === 1 ? firstFrom(along, at) : firstFrom(along, at + 0.001) - 1
    const side = firstFrom(other, (axis === 0 ? point.y : point.x) - 0.001)
    if (found < 0 || found >= along.length || side >= other.length) return null
    return axis === 0 ? side * this.xs.length + found : found * this.xs.length + side
  }
}
