import type { Arranged } from './arranged.ts'
import { heightOfText, widthOfText } from './box-text.ts'
import type { Point, Rect } from './slide.ts'

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Ways touch the outlines they end at. */
const within = ({ x, y, width, height }: Rect): Rect => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
})

const stretches = (points: readonly Point[]): Rect[] =>
  points.slice(1).map((to, n) => {
    const from = points[n] ?? to
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x) || 0.01,
      height: Math.abs(to.y - from.y) || 0.01,
    }
  })

const HEADING = 12

/** Whether nothing is drawn over words: no line over a box or heading, no box or label over another. */
export function isClear({ boxes, frames, lines }: Arranged): boolean {
  const headings = frames.map(({ x, y, text }) => ({
    x: x + HEADING,
    y: y + HEADING,
    width: widthOfText(text),
    height: heightOfText(text),
  }))
  const taken = [...boxes, ...headings].map(within)
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [within(label)]))
  const ways = lines.flatMap(({ points }) => stretches(points))
  return (
    lines.every(({ points }) => points.length > 1) &&
    ways.every((way) => taken.every((one) => !overlap(way, one))) &&
    labels.every((label) => taken.every((one) => !overlap(label, one))) &&
    labels.every((label, n) => labels.slice(n + 1).every((other) => !overlap(label, other))) &&
    taken.every((one, n) => taken.slice(n + 1).every((other) => !overlap(one, other)))
  )
}
