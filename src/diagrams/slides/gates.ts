import { BOX_LOOKS } from '../source/box-looks.ts'
import { sideInset } from './box-text.ts'
import type { Gate } from './find-way.ts'
import type { Point, SlideBox } from './slide.ts'
import type { Axis, Streets } from './streets.ts'

/** So far a line goes straight before it bends, so that its arrowhead has room. */
const STRAIGHT = 14
/** Lines keep off the corners of a box. */
const CORNER = 14

type Side = { axis: Axis; step: 1 | -1; at: readonly Point[] }

const between = (streets: readonly number[], from: number, to: number): number[] =>
  streets.filter((one) => one >= from && one <= to)

/** Where a box can be joined: along its top and bottom, and its sides where these are straight. */
function sidesOf({ x, y, width, height, kind }: SlideBox, { xs, ys }: Streets): Side[] {
  const isPointed = BOX_LOOKS[kind].open === '{{'
  const corner = CORNER + (isPointed ? sideInset(kind) : 0)
  const middle = y + height / 2
  const across = between(xs, x + corner, x + width - corner)
  const down = isPointed ? [middle] : between(ys, y + CORNER, y + height - CORNER)
  return [
    { axis: 1, step: -1, at: across.map((one) => ({ x: one, y })) },
    { axis: 1, step: 1, at: across.map((one) => ({ x: one, y: y + height })) },
    { axis: 0, step: -1, at: down.map((one) => ({ x, y: one })) },
    { axis: 0, step: 1, at: down.map((one) => ({ x: x + width, y: one })) },
  ]
}

/** Whether a line may come straight to the side of its box: no other line, and nothing else, is there. */
function isClearTo(streets: Streets, side: Point, place: number, { axis, box, line }: Joining) {
  const end = streets.pointAt(place)
  const step = axis === 0 ? Math.sign(side.x - end.x) : Math.sign(side.y - end.y)
  let at: number | null = place
  while (at !== null) {
    const { x, y } = streets.pointAt(at)
    if ((axis === 0 ? side.x - x : side.y - y) * step < 0) return true
    if (!streets.isOpen(at, box) || !streets.isFree(at, axis, line)) return false
    at = streets.next(at, axis, step < 0 ? -1 : 1)
  }
  return true
}

type Joining = { axis: Axis; box: number; line: number }

/** What a side costs that a line does not like. */
const UNLIKED = 50

/** The side that a line likes to leave or reach its box at, if it likes any: its top or its bottom. */
type Liked = 'top' | 'bottom' | null

const isLiked = (liked: Liked, axis: Axis, step: 1 | -1): boolean =>
  liked === null || (axis === 1 && step === (liked === 'top' ? -1 : 1))

const NEAR_MIDDLE = 0.15

/** The places before a box that a line may come to it from; `number`: that of the box in the streets. */
export const gatesOf = (
  { box, number }: { box: SlideBox; number: number },
  streets: Streets,
  line: number,
  liked: Liked,
): Gate[] =>
  sidesOf(box, streets).flatMap(({ axis, step, at }) =>
    at.flatMap((side) => {
      const before =
        axis === 0
          ? { x: side.x + step * STRAIGHT, y: side.y }
          : { x: side.x, y: side.y + step * STRAIGHT }
      const place = streets.beyond(before, axis, step)
      if (place === null || !streets.isOpen(place)) return []
      if (!isClearTo(streets, side, place, { axis, box: number, line })) return []
      const aside =
        axis === 0
          ? Math.abs(side.y - box.y - box.height / 2)
          : Math.abs(side.x - box.x - box.width / 2)
      const cost = aside * NEAR_MIDDLE + (isLiked(liked, axis, step) ? 0 : UNLIKED)
      return [{ side, place, axis, cost }]
    }),
  )
