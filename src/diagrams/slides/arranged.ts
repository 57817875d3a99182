import { scaledRect } from './scaled.ts'
import type { Rect, SlideBox, SlideFrame, SlideLine, SlideText } from './slide.ts'
import { LEAST_SIZE } from './slide.ts'

/** What stands on a slide. */
export type Arranged = {
  boxes: readonly SlideBox[]
  frames: readonly SlideFrame[]
  lines: readonly SlideLine[]
}

/** Bigger letters than these would shout. */
const MOST = 1.5

/** Around all that is drawn, to the last point of its lines. */
function boundsOf({ boxes, frames, lines }: Arranged): Rect {
  const corners = [
    ...[...boxes, ...frames, ...lines.flatMap(({ label }) => label ?? [])].flatMap(
      ({ x, y, width, height }) => [
        { x, y },
        { x: x + width, y: y + height },
      ],
    ),
    ...lines.flatMap(({ points }) => points),
  ]
  const x = Math.min(...corners.map((one) => one.x))
  const y = Math.min(...corners.map((one) => one.y))
  return {
    x,
    y,
    width: Math.max(...corners.map((one) => one.x)) - x,
    height: Math.max(...corners.map((one) => one.y)) - y,
  }
}

/** Letters grow by whole pixels, and never shrink. */
export function scaleFor(size: { width: number; height: number }, room: Rect): number | null {
  const scale = Math.min(MOST, room.width / size.width, room.height / size.height)
  return scale < 1 ? null : Math.floor(scale * LEAST_SIZE) / LEAST_SIZE
}

/** Everything as large as the room allows, in its middle; null where it needs more room. */
export function fitted(arranged: Arranged, room: Rect): Arranged | null {
  const bounds = boundsOf(arranged)
  const scale = scaleFor(bounds, room)
  if (scale === null) return null
  const move = {
    scale,
    x: room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale,
    y: room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale,
  }
  const text = (lines: readonly SlideText[]) =>
    lines.map((line) => ({ ...line, size: line.size * scale }))
  const moved = <T extends Rect & { text: readonly SlideText[] }>(one: T): T => ({
    ...one,
    ...scaledRect(one, move),
    text: text(one.text),
  })
  return {
    boxes: arranged.boxes.map(moved),
    frames: arranged.frames.map(moved),
    lines: arranged.lines.map(({ label, points, ...line }) => ({
      ...line,
      points: points.map((point) => {
        const { x, y } = scaledRect({ ...point, width: 0, height: 0 }, move)
        return { x, y }
      }),
      ...(label === undefined ? {} : { label: moved(label) }),
    })),
  }
}
