import type { Line } from '../../domain/chart.ts'
import type { Arranged } from './arranged.ts'
import { heightOfText, widthOfText } from './box-text.ts'
import { labelOf, type Drawing } from './drawing.ts'
import { findWay } from './find-way.ts'
import { gatesOf } from './gates.ts'
import { labelPlace } from './label-place.ts'
import { LEAST_SIZE, type Point, type Rect, type SlideFrame, type SlideLine } from './slide.ts'
import { Streets } from './streets.ts'

const HEADING = 12
/** Around words that stand on a line. */
const AROUND = 3

const headingOf = ({ x, y, text }: SlideFrame, scale: number): Rect => ({
  x: x + HEADING * scale,
  y: y + HEADING * scale,
  width: widthOfText(text),
  height: heightOfText(text),
})

const bordersOf = ({ x, y, width, height }: Rect): Rect[] => [
  { x, y, width, height: 0 },
  { x, y: y + height, width, height: 0 },
  { x, y, width: 0, height },
  { x: x + width, y, width: 0, height },
]

const widened = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

const stretchesOf = ({ points }: Pick<SlideLine, 'points'>): Rect[] =>
  points.slice(1).map((to, n) => {
    const from = points[n] ?? to
    const stretch = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    }
    return widened(stretch, AROUND)
  })

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Lines whose words are told once and that lead to one box may run together. */
const bundleOf = (line: Line, drawing: Drawing): string | null =>
  !line.dotted && labelOf(line, drawing) === null ? line.to : null

/** What is drawn so far, and the streets that are left. */
class Plan {
  readonly drawing: Drawing
  readonly room: Rect
  readonly arranged: Arranged
  readonly scale: number
  readonly streets: Streets
  readonly lines: SlideLine[] = []
  readonly #numbers = new Map<string, number>()
  #number = 0

  constructor(drawing: Drawing, arranged: Arranged, room: Rect) {
    this.drawing = drawing
    this.room = room
    this.arranged = arranged
    this.scale = (arranged.boxes[0]?.text[0]?.size ?? LEAST_SIZE) / LEAST_SIZE
    this.streets = new Streets(room, arranged.boxes)
    arranged.boxes.forEach((box, n) => this.streets.close(box, n + 1))
    const words = [
      ...arranged.frames.map((frame) => headingOf(frame, this.scale)),
      ...arranged.lines.flatMap(({ label }) => label ?? []),
    ]
    for (const rect of words) this.streets.close(rect, arranged.boxes.length + 1)
    for (const border of arranged.frames.flatMap(bordersOf)) this.streets.shun(border)
    for (const line of arranged.lines) this.streets.take(line.points, this.numberOf(line))
  }

  numberOf(line: Line): number {
    const bundle = bundleOf(line, this.drawing)
    const known = bundle === null ? undefined : this.#numbers.get(bundle)
    if (known !== undefined) return known
    this.#number += 1
    if (bundle !== null) this.#numbers.set(bundle, this.#number)
    return this.#number
  }

  boxOf(id: string) {
    const index = this.arranged.boxes.findIndex((box) => box.id === id)
    const box = this.arranged.boxes[index]
    return box === undefined ? null : { box, number: index + 1 }
  }

  /** What words may not stand on: boxes, headings, other words, and other lines. */
  taken(): Rect[] {
    const { boxes, frames, lines } = this.arranged
    const all = [...lines, ...this.lines]
    const words = [
      ...frames.map((frame) => headingOf(frame, this.scale)),
      ...all.flatMap(({ label }) => label ?? []),
    ]
    return [...[...boxes, ...words].map((one) => widened(one, AROUND)), ...all.flatMap(stretchesOf)]
  }
}

/** The label of a line in letters as large as those of the boxes. */
function scaledLabel(line: Line, { drawing, scale }: Plan) {
  const label = labelOf(line, drawing)
  if (label === null) return null
  return {
    width: label.width * scale,
    height: label.height * scale,
    text: label.text.map((one) => ({ ...one, size: one.size * scale })),
  }
}

/** The line with its way; null where it finds none, or its words have no room on it. */
function routed(line: Line, plan: Plan): SlideLine | null {
  const [from, to] = [plan.boxOf(line.from), plan.boxOf(line.to)]
  if (from === null || to === null) return null
  const number = plan.numberOf(line)
  const { streets } = plan
  const points = findWay({
    streets,
    starts: gatesOf(from, streets, number, line.dotted ? null : 'top'),
    goals: gatesOf(to, streets, number, line.dotted ? null : 'bottom'),
    target: to.box,
    line: number,
  })
  if (points === null) return null
  const { look, words, dotted } = line
  const drawn = {
    ...{ from: line.from, to: line.to, words, dotted, points },
    ...(look === undefined ? {} : { look }),
  }
  const label = scaledLabel(line, plan)
  if (label === null) return drawn
  const place = labelPlace(points, label, { room: plan.room, taken: plan.taken() })
  return place && { ...drawn, label: { words, ...place, text: label.text } }
}

function addTo(plan: Plan, line: SlideLine): void {
  plan.lines.push(line)
  plan.streets.take(line.points, plan.numberOf(line))
  if (line.label) plan.streets.close(line.label, plan.arranged.boxes.length + 1)
}

export type Routed = { arranged: Arranged; left: readonly Line[] }

function inOrder(lines: readonly Line[], drawing: Drawing, arranged: Arranged, room: Rect): Routed {
  const plan = new Plan(drawing, arranged, room)
  const left: Line[] = []
  for (const line of lines) {
    const found = routed(line, plan)
    if (found) addTo(plan, found)
    else left.push(line)
  }
  return { arranged: { ...arranged, lines: [...arranged.lines, ...plan.lines] }, left }
}

function distance({ from, to }: Line, { boxes }: Arranged): number {
  const [a, b] = [boxes.find(({ id }) => id === from), boxes.find(({ id }) => id === to)]
  if (!a || !b) return 0
  const [one, other] = [middleOf(a), middleOf(b)]
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y)
}

/**
 * Ways for the lines that have none yet, past what stands there: the short ones first, and once
 * more with those first that found none. `left`: those that find none even so.
 */
export function routeLines(arranged: Arranged, drawing: Drawing, room: Rect): Routed {
  const lines = drawing.routed.toSorted((a, b) => distance(a, arranged) - distance(b, arranged))
  const first = inOrder(lines, drawing, arranged, room)
  if (first.left.length === 0) return first
  const rest = lines.filter((line) => !first.left.includes(line))
  const second = inOrder([...first.left, ...rest], drawing, arranged, room)
  return second.left.length < first.left.length ? second : first
}
