import type { BoxGroup } from '../../domain/chart.ts'
import { fitted, scaleFor, type Arranged } from './arranged.ts'
import { arrangeBlock, blockOf, frameAround, roughly, type Block } from './block.ts'
import { isClear } from './clear.ts'
import { headingOf, sizedBoxes, type Drawing } from './drawing.ts'
import type { Rect } from './slide.ts'

/** Widths that words may be wrapped at, in the order they are liked. */
const WRAPS = [190, 150, 250]
/** For names so long that nothing else has room. */
const WIDE_WRAPS = [400, 560]
const WRAPS_ACROSS = [300, 220]

/** How often ELK is asked at most for one slide. */
const TURNS = 3

/** A rough guess is not held against a way that may fit after all. */
const DOUBT = 0.9

const BETWEEN = 24

type Way = { size: { width: number; height: number }; go: () => Promise<Arranged | null> }

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Frames around the columns, where they keep clear of each other and of others' boxes. */
function framedAcross(arranged: Arranged, { boxes, frames }: Drawing): Arranged {
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  const found = frames.flatMap((group) => {
    const own = arranged.boxes.filter(({ id }) => groupOf.get(id) === group.id)
    return own.length === 0 ? [] : [frameAround(group, own)]
  })
  const clear = found.every(
    (frame) =>
      found.every((other) => other === frame || !overlap(frame, other)) &&
      arranged.boxes.every((box) => groupOf.get(box.id) === frame.id || !overlap(frame, box)),
  )
  return clear ? { ...arranged, frames: found } : arranged
}

const acrossWays = (drawing: Drawing): Way[] =>
  WRAPS_ACROSS.map((wrap) => {
    const block = blockOf(drawing, sizedBoxes(drawing, wrap), 0)
    return {
      size: roughly(block),
      go: async () => {
        const arranged = await arrangeBlock(block)
        return arranged && framedAcross(arranged, drawing)
      },
    }
  })

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

type Sized = { width: number; height: number }

/** Side by side in the order given, and in a new row where there is no more room. */
function shelves(
  sizes: readonly Sized[],
  room: number,
): { at: { x: number; y: number }[] } & Sized {
  let [x, y, row, width] = [0, 0, 0, 0]
  const at = sizes.map((size) => {
    if (x > 0 && x + size.width > room) [x, y, row] = [0, y + row + BETWEEN, 0]
    const place = { x, y }
    width = Math.max(width, x + size.width)
    row = Math.max(row, size.height)
    x += size.width + BETWEEN
    return place
  })
  return { at, width, height: y + row }
}

const sizeAround = (group: BoxGroup | null, { width, height }: Sized): Sized => {
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

async function sideBySide(parts: readonly Part[], room: number): Promise<Arranged | null> {
  const all: Arranged[] = []
  for (const { group, block } of parts) {
    const arranged = await arrangeBlock(block)
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
  const { at } = shelves(corners, room)
  const moved = all.map((one, n) =>
    movedBy(one, (at[n]?.x ?? 0) - (corners[n]?.x ?? 0), (at[n]?.y ?? 0) - (corners[n]?.y ?? 0)),
  )
  return {
    boxes: moved.flatMap(({ boxes }) => boxes),
    frames: moved.flatMap(({ frames }) => frames),
    lines: moved.flatMap(({ lines }) => lines),
  }
}

const crosses = ({ boxes, lines, frames }: Drawing): boolean => {
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  return frames.length > 0 && lines.some(({ from, to }) => groupOf.get(from) !== groupOf.get(to))
}

/** How wide each group may be: all alike, or the largest beside the others in a column each. */
function insides(
  groups: readonly { own: Drawing }[],
  box: number,
  room: number,
  isFramed: boolean,
): number[][] {
  const around = isFramed ? 24 + BETWEEN : 0
  const alike = (groups.length > 1 ? [1, 1 / 2, 1 / 3] : [1, 0.75, 0.5]).map((part) =>
    groups.map(() => room * part - around),
  )
  if (groups.length < 2) return alike
  const most = Math.max(...groups.map(({ own }) => own.boxes.length))
  const largest = groups.findIndex(({ own }) => own.boxes.length === most)
  const rest = room - around - (groups.length - 1) * (box + around + BETWEEN)
  return [...alike, groups.map((_, n) => (n === largest ? Math.max(rest, box) : box))]
}

/** Each group by itself, in frames side by side; no line runs from one to another. */
function groupWays(drawing: Drawing, wrap: number, room: Rect): Way[] {
  const groups = groupsOf(drawing)
  const sized = sizedBoxes(drawing, wrap)
  return insides(groups, sized.width, room.width, drawing.frames.length > 0).map((inside) => {
    const parts = groups.map(({ group, own }, n) => ({
      group,
      block: blockOf(own, sized, inside[n] ?? 0),
    }))
    const sizes = parts.map(({ group, block }) => sizeAround(group, roughly(block)))
    return { size: shelves(sizes, room.width), go: () => sideBySide(parts, room.width) }
  })
}

function crossingWay(drawing: Drawing, wrap: number, room: Rect): Way {
  const sized = sizedBoxes(drawing, wrap)
  const block = blockOf(drawing, sized, room.width / 2, drawing.frames)
  const { width, height } = roughly(block)
  return { size: { width, height: height + 60 }, go: () => arrangeBlock(block) }
}

const scaleOf = ({ size }: Way, room: Rect): number =>
  Math.min(1.5, room.width / size.width, room.height / size.height)

function waysOf(drawing: Drawing, room: Rect): Way[] {
  if (drawing.across) return acrossWays(drawing)
  const crossing = crosses(drawing)
  const ways = (wraps: readonly number[]) =>
    wraps.flatMap((wrap) =>
      crossing ? [crossingWay(drawing, wrap, room)] : groupWays(drawing, wrap, room),
    )
  const liked = ways(WRAPS)
  return liked.some((way) => scaleOf(way, room) >= DOUBT) ? liked : ways(WIDE_WRAPS)
}

/** Whether a drawing seems to have room, without placing it. */
export const seemsToFit = (drawing: Drawing, room: Rect): boolean =>
  waysOf(drawing, room).some(({ size }) => scaleFor(size, room) !== null)

/** The drawing in its room, in letters as large as may be; null where it takes more. */
export async function arrange(drawing: Drawing, room: Rect): Promise<Arranged | null> {
  const ways = waysOf(drawing, room)
    .filter((way) => scaleOf(way, room) >= DOUBT)
    .toSorted((a, b) => scaleOf(b, room) - scaleOf(a, room))
  for (const way of ways.slice(0, TURNS)) {
    const arranged = await way.go()
    const fits = arranged && isClear(arranged) ? fitted(arranged, room) : null
    if (fits) return fits
  }
  return null
}
