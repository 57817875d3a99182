import type { BoxGroup, Line } from '../../domain/chart.ts'
import type { Arranged } from './arranged.ts'
import { headingOf, labelOf, type Drawing, type Sized } from './drawing.ts'
import { linedUp } from './line-up.ts'
import { place, type Placed, type Task } from './place.ts'
import { rowsOf } from './rows.ts'
import type { Rect } from './slide.ts'

/** Boxes that are placed together, in rows of at most so many, or in columns by their groups. */
export type Block = {
  drawing: Drawing
  sized: Sized
  rows: readonly (readonly string[])[]
  /** Frames that ELK draws around them, for lines that run from one into another. */
  framed: readonly BoxGroup[]
}

const ASIDE = 16
const BETWEEN_ROWS = 34
/** For a line that passes a row on its way. */
const TRUNK = 18

/** How many boxes stand side by side in so much room. */
export const perRow = ({ width }: Sized, room: number): number =>
  Math.max(1, Math.floor((room - TRUNK + ASIDE) / (width + ASIDE)))

/** The columns of a chart that is read from left to right: a group each. */
function columnsOf({ boxes, frames, lines }: Drawing): string[][] {
  const groups = frames.map(({ id }) => id)
  const targets = new Set(lines.map(({ to }) => to))
  const column = (id: string, group: string | null): number =>
    group !== null && groups.includes(group) ? groups.indexOf(group) : targets.has(id) ? 1 : 0
  const all = Map.groupBy(boxes, ({ id, group }) => column(id, group))
  return [...all].toSorted(([a], [b]) => a - b).map(([, own]) => own.map(({ id }) => id))
}

export const blockOf = (
  drawing: Drawing,
  sized: Sized,
  room: number,
  framed: readonly BoxGroup[] = [],
): Block => ({
  drawing,
  sized,
  framed,
  rows: drawing.across
    ? columnsOf(drawing)
    : rowsOf(
        drawing.boxes.map(({ id }) => id),
        drawing.lines,
        perRow(sized, room),
      ),
})

const heightIn = ({ boxes }: Sized, row: readonly string[]): number =>
  Math.max(...row.map((id) => boxes.get(id)?.height ?? 0))

/** About how much room a block takes, without placing it. */
export function roughly({ drawing, sized, rows }: Block): { width: number; height: number } {
  const labels = drawing.lines.flatMap((line) => labelOf(line, drawing) ?? [])
  const widest = Math.max(0, ...labels.map(({ width }) => width))
  const tallest = Math.max(0, ...labels.map(({ height }) => height))
  if (drawing.across)
    return {
      width: rows.length * sized.width + (rows.length - 1) * (widest + 60) + 24,
      height:
        Math.max(
          ...rows.map((row) =>
            row.reduce((sum, id) => sum + (sized.boxes.get(id)?.height ?? 0) + ASIDE, 0),
          ),
          labels.reduce((sum, { height }) => sum + height + 8, 0),
        ) + 60,
    }
  const most = Math.max(...rows.map(({ length }) => length))
  const between = rows.length - 1
  const told = Math.min(between, labels.length) * (tallest + 24)
  return {
    width: most * (sized.width + ASIDE) - ASIDE + (between > 1 ? TRUNK : 0),
    height:
      rows.reduce((sum, row) => sum + heightIn(sized, row), 0) + between * BETWEEN_ROWS + told,
  }
}

const FRAME = 12

function taskOf({ drawing, sized, rows, framed }: Block): Task {
  const { across, boxes, lines } = drawing
  const rowOf = new Map(rows.flatMap((row, n) => row.map((id) => [id, n] as const)))
  const order = rows.flat()
  const byId = new Map(boxes.map((box) => [box.id, box]))
  return {
    across,
    boxes: order.map((id) => {
      const row = rowOf.get(id) ?? 0
      const frame = framed.findIndex((group) => group.id === byId.get(id)?.group)
      const own = sized.boxes.get(id)?.height ?? 0
      const height = across ? own : heightIn(sized, rows[row] ?? [])
      return { id, row, width: sized.width, height, ...(frame < 0 ? {} : { frame }) }
    }),
    lines: lines.map((line) => {
      const label = labelOf(line, drawing)
      const size = label === null ? {} : { label: { width: label.width, height: label.height } }
      return { from: line.from, to: line.to, shares: label === null && !line.dotted, ...size }
    }),
    frames: framed.map((group) => {
      const { width, height } = headingOf(group)
      return { width: width + 2 * FRAME, top: height + 2 * FRAME }
    }),
  }
}

const frameOf = (group: BoxGroup, rect: Rect): Arranged['frames'][number] => ({
  id: group.id,
  title: group.title,
  ...rect,
  text: headingOf(group).text,
})

const lineOf = (line: Line, way: Placed['lines'][number] | undefined, drawing: Drawing) => {
  const label = labelOf(line, drawing)
  const { look, from, to, words, dotted } = line
  return {
    ...{ from, to, words, dotted, points: way?.points ?? [] },
    ...(look === undefined ? {} : { look }),
    ...(label === null || way?.label === undefined
      ? {}
      : { label: { words, ...way.label, text: label.text } }),
  }
}

/** Places the boxes and lines of a block; null where that can't be done. */
export async function arrangeBlock(block: Block): Promise<Arranged | null> {
  const { drawing, sized, framed } = block
  const task = taskOf(block)
  const found = await place(task)
  if (found === null) return null
  const placed = linedUp(task, found)
  return {
    boxes: drawing.boxes.flatMap(({ id, kind, look, says }) => {
      const rect = placed.boxes.get(id)
      const text = sized.boxes.get(id)?.text ?? []
      return rect
        ? [{ id, kind, ...(look === undefined ? {} : { look }), ...rect, says, text }]
        : []
    }),
    frames: framed.flatMap((group, n) => {
      const rect = placed.frames[n]
      return rect ? [frameOf(group, rect)] : []
    }),
    lines: drawing.lines.map((line, n) => lineOf(line, placed.lines[n], drawing)),
  }
}

/** A frame around boxes that are placed. */
export function frameAround(group: BoxGroup, boxes: readonly Rect[]): Arranged['frames'][number] {
  const { width, height } = headingOf(group)
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  const top = height + 2 * FRAME
  return frameOf(group, {
    x: x - FRAME,
    y: y - top,
    width: Math.max(right - x, width) + 2 * FRAME,
    height: bottom - y + top + FRAME,
  })
}
