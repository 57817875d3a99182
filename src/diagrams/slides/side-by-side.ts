import type { BoxGroup } from '../../domain/chart.ts'
import type { Arranged } from './arranged.ts'
import { blockOf, frameAround, type Block } from './block.ts'
import { headingOf, sizedBoxes, type Drawing } from './drawing.ts'
import type { Rect } from './slide.ts'

/** The boxes of each group, and those of none, with the lines between them. */
function groupsOf(drawing: Drawing): { group: BoxGroup | null; own: Drawing }[] {
  const { boxes, lines, frames } = drawing
  return [...frames, null].flatMap((group) => {
    const own = boxes.filter((box) =>
      group === null ? !frames.some(({ id }) => id === box.group) : box.group === group.id,
    )
    const ids = new Set(own.map(({ id }) => id))
    const within = lines.filter(({ from, to }) => ids.has(from) && ids.has(to))
    return own.length === 0 ? [] : [{ group, own: { ...drawing, boxes: own, lines: within } }]
  })
}

const movedBy = (arranged: Arranged, x: number, y: number): Arranged => {
  const moved = <T extends { x: number; y: number }>(one: T): T => ({
    ...one,
    x: one.x + x,
    y: one.y + y,
  })
  return {
    boxes: arranged.boxes.map(moved),
    frames: arranged.frames.map(moved),
    lines: arranged.lines.map((line) => ({
      ...line,
      points: line.points.map(moved),
      ...(line.label === undefined ? {} : { label: moved(line.label) }),
    })),
  }
}

export type Sized = { width: number; height: number }

/** Side by side in the order given, and in a new row where there is no more room. */
export function shelves(
  sizes: readonly Sized[],
  room: number,
  gap: number,
): { at: { x: number; y: number }[] } & Sized {
  let [x, y, row, width] = [0, 0, 0, 0]
  const at = sizes.map((size) => {
    if (x > 0 && x + size.width > room) [x, y, row] = [0, y + row + gap, 0]
    const place = { x, y }
    width = Math.max(width, x + size.width)
    row = Math.max(row, size.height)
    x += size.width + gap
    return place
  })
  return { at, width, height: y + row }
}

export const sizeAround = (group: BoxGroup | null, { width, height }: Sized): Sized => {
  if (group === null) return { width, height }
  const heading = headingOf(group)
  return {
    width: Math.max(width, heading.width) + 24,
    height: height + heading.height + 36,
  }
}

const withFrame = (arranged: Arranged, group: BoxGroup | null): Arranged => {
  if (group === null) return arranged
  // Lines may run round their boxes, and stay in the frame.
  const ends = arranged.lines.flatMap(({ points, label }) => [
    ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ...(label === undefined ? [] : [label]),
  ])
  return { ...arranged, frames: [frameAround(group, [...arranged.boxes, ...ends])] }
}

type Part = { group: BoxGroup | null; block: Block }

type Placing = {
  room: number
  gap: number
  place: (block: Block) => Arranged | null | Promise<Arranged | null>
}

export async function sideBySide(
  parts: readonly Part[],
  { room, gap, place }: Placing,
): Promise<Arranged | null> {
  const all: Arranged[] = []
  for (const { group, block } of parts) {
    const arranged = await place(block)
    if (arranged === null) return null
    all.push(withFrame(arranged, group))
  }
  const corners = all.map(({ boxes, frames, lines }) => {
    const rects = [
      ...boxes,
      ...frames,
      ...lines.flatMap(({ points }) => points.map((one) => ({ ...one, width: 0, height: 0 }))),
    ]
    const x = Math.min(...rects.map((one) => one.x))
    const y = Math.min(...rects.map((one) => one.y))
    return {
      x,
      y,
      width: Math.max(...rects.map((one) => one.x + one.width)) - x,
      height: Math.max(...rects.map((one) => one.y + one.height)) - y,
    }
  })
  const { at } = shelves(corners, room, gap)
  const moved = all.map((one, n) =>
    movedBy(one, (at[n]?.x ?? 0) - (corners[n]?.x ?? 0), (at[n]?.y ?? 0) - (corners[n]?.y ?? 0)),
  )
  return {
    boxes: moved.flatMap(({ boxes }) => boxes),
    frames: moved.flatMap(({ frames }) => frames),
    lines: moved.flatMap(({ lines }) => lines),
  }
}

/** How wide each group may be: all alike, or the largest beside the others in a column each. */
function insides(
  groups: readonly { own: Drawing }[],
  { box, room, gap }: { box: number; room: number; gap: number },
): number[][] {
  const around = gap === 0 ? 0 : 24 + gap
  const alike = (groups.length > 1 ? [1, 1 / 2, 1 / 3] : [1, 0.75, 0.5]).map((part) =>
    groups.map(() => room * part - around),
  )
  if (groups.length < 2) return alike
  const most = Math.max(...groups.map(({ own }) => own.boxes.length))
  const largest = groups.findIndex(({ own }) => own.boxes.length === most)
  const rest = room - around - (groups.length - 1) * (box + around + gap)
  return [...alike, groups.map((_, n) => (n === largest ? Math.max(rest, box) : box))]
}

/** The groups of a drawing with their blocks, for each of the ways to share the room among them. */
export function sharings(
  drawing: Drawing,
  { wrap, gap }: { wrap: number; gap: number },
  room: Rect,
): Part[][] {
  const groups = groupsOf(drawing)
  const sized = sizedBoxes(drawing, wrap)
  const between = drawing.frames.length === 0 ? 0 : gap
  return insides(groups, { box: sized.width, room: room.width, gap: between }).map((inside) =>
    groups.map(({ group, own }, n) => ({ group, block: blockOf(own, sized, inside[n] ?? 0) })),
  )
}
