import { fitted, scaleFor, type Arranged } from './arranged.ts'
import { bareColumns, sizeOfColumns } from './bare-columns.ts'
import { bareRows, sizeOfRows, type Gaps } from './bare-rows.ts'
import { arrangeBlock, blockOf, frameAround, roughly, type Block } from './block.ts'
import { isClear } from './clear.ts'
import { sizedBoxes, type Drawing } from './drawing.ts'
import { routeLines, type Routed } from './route-lines.ts'
import { type Sized, shelves, sizeAround, sideBySide, sharings } from './side-by-side.ts'
import type { Rect } from './slide.ts'

/** Widths that words may be wrapped at, in the order they are liked. */
const WRAPS = [190, 150, 250]
/** For names so long that nothing else has room. */
const WIDE_WRAPS = [400, 560]
const WRAPS_ACROSS = [300, 220]

const BARE_WRAPS = [190, 150, 250, 120]

/** More boxes are not told apart without ELK. */
const MOST_BARE = 24
/** So are more lines than these for each box. */
const MOST_LINES = 1.25

/** How many ways of a kind are tried at most for one slide. */
const TURNS = 3
const TURNS_BARE = 1

/** A rough guess is not held against a way that may fit after all. */
const DOUBT = 0.9

const BETWEEN = 24
/** Between frames with lines from one to another: room for these, or for their words too. */
const JOINED = [44, 130] as const

const betweenFrames = ({ routed }: Drawing): number => (routed.length === 0 ? BETWEEN : JOINED[0])

/** A way to place boxes, about how much room that takes, and the lines that then find their own. */
type Way = {
  size: { width: number; height: number }
  drawing: Drawing
  go: () => Promise<Arranged | null>
}

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
      drawing,
      go: async () => {
        const arranged = await arrangeBlock(block)
        return arranged && framedAcross(arranged, drawing)
      },
    }
  })

const crosses = ({ boxes, lines, frames }: Drawing): boolean => {
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  return frames.length > 0 && lines.some(({ from, to }) => groupOf.get(from) !== groupOf.get(to))
}

/** Each group by itself, in frames side by side; no line runs from one to another. */
const groupWays = (drawing: Drawing, wrap: number, room: Rect): Way[] =>
  sharings(drawing, { wrap, gap: betweenFrames(drawing) }, room).map((parts) => {
    const gap = betweenFrames(drawing)
    const sizes = parts.map(({ group, block }) => sizeAround(group, roughly(block)))
    return {
      size: shelves(sizes, room.width, gap),
      drawing,
      go: () => sideBySide(parts, { room: room.width, gap, place: arrangeBlock }),
    }
  })

const GAPS: readonly Gaps[] = [
  { beside: 20, under: 34 },
  { beside: 28, under: 44 },
  { beside: 28, under: 76 },
  { beside: 100, under: 60 },
]

type Bare = {
  sizeOf: (block: Block) => Sized
  place: (block: Block) => Arranged
  gap: number
}

const BARE: readonly Bare[] = [
  { sizeOf: sizeOfColumns, place: bareColumns },
  ...GAPS.map((gaps) => ({
    sizeOf: (block: Block) => sizeOfRows(block, gaps),
    place: (block: Block) => bareRows(block, gaps),
  })),
].flatMap((bare) => JOINED.map((gap) => ({ ...bare, gap })))

/** Boxes in plain rows or columns, and each line on a way that is found for it afterwards. */
function bareWays(drawing: Drawing, { sizeOf, place, gap }: Bare, wrap: number, room: Rect): Way[] {
  const all = { ...drawing, lines: [], routed: [...drawing.lines, ...drawing.routed] }
  return sharings(drawing, { wrap, gap }, room).map((parts) => ({
    size: shelves(
      parts.map(({ group, block }) => sizeAround(group, sizeOf(block))),
      room.width,
      gap,
    ),
    drawing: all,
    go: () => sideBySide(parts, { room: room.width, gap, place }),
  }))
}

function crossingWay(drawing: Drawing, wrap: number, room: Rect): Way {
  const sized = sizedBoxes(drawing, wrap)
  const block = blockOf(drawing, sized, room.width / 2, drawing.frames)
  const { width, height } = roughly(block)
  return { size: { width, height: height + 60 }, drawing, go: () => arrangeBlock(block) }
}

const scaleOf = ({ size }: Way, room: Rect): number =>
  Math.min(1.5, room.width / size.width, room.height / size.height)

/** Ways on which ELK finds places and lines at once. */
function elkWays(drawing: Drawing, room: Rect): Way[] {
  if (drawing.across) return acrossWays(drawing)
  const crossing = crosses(drawing)
  const ways = (wraps: readonly number[]) =>
    wraps.flatMap((wrap) =>
      crossing ? [crossingWay(drawing, wrap, room)] : groupWays(drawing, wrap, room),
    )
  const liked = ways(WRAPS)
  return liked.some((way) => scaleOf(way, room) >= DOUBT) ? liked : ways(WIDE_WRAPS)
}

type Likely = { room: Rect; least: number; most: number }

const likely = (ways: readonly Way[], { room, least, most }: Likely): Way[] =>
  ways
    .filter((way) => scaleOf(way, room) >= least)
    .toSorted((a, b) => scaleOf(b, room) - scaleOf(a, room))
    .slice(0, most)

/** Of each kind of plain rows and columns those that leave most room, for one may have no way where another has. */
function likelyBare(drawing: Drawing, room: Rect): Way[] {
  const { across, boxes, lines, routed } = drawing
  const isTangle = lines.length + routed.length > boxes.length * MOST_LINES
  if (across || isTangle || boxes.length > MOST_BARE) return []
  const inner = inset(room)
  const kinds = drawing.frames.length < 2 ? BARE.filter(({ gap }) => gap === JOINED[0]) : BARE
  return kinds
    .flatMap((bare) =>
      likely(
        BARE_WRAPS.flatMap((wrap) => bareWays(drawing, bare, wrap, room)),
        { room: inner, least: 1, most: TURNS_BARE },
      ),
    )
    .toSorted((a, b) => scaleOf(b, inner) - scaleOf(a, inner))
}

const waysOf = (drawing: Drawing, room: Rect): Way[] => [
  ...likely(elkWays(drawing, room), { room, least: DOUBT, most: TURNS }),
  ...likelyBare(drawing, room),
]

/** Whether a drawing seems to have room, without placing it. */
export function seemsToFit(drawing: Drawing, room: Rect): boolean {
  const fits = ({ size }: Way): boolean => scaleFor(size, room) !== null
  return elkWays(drawing, room).some(fits) || likelyBare(drawing, room).some(fits)
}

/** Lines may run round what stands in the room. */
const inset = ({ x, y, width, height }: Rect): Rect => ({
  x: x + 20,
  y: y + 8,
  width: width - 40,
  height: height - 16,
})

async function tried({ drawing, go }: Way, room: Rect): Promise<Routed | null> {
  const arranged = await go()
  if (arranged === null || !isClear(arranged)) return null
  if (drawing.routed.length === 0) {
    const fits = fitted(arranged, room)
    return fits && { arranged: fits, left: [] }
  }
  const fits = fitted(arranged, inset(room)) ?? fitted(arranged, room)
  return fits && routeLines(fits, drawing, room)
}

/**
 * The drawing in its room, in letters as large as may be, and the lines for which there was no way;
 * null where it takes more.
 */
export async function arrange(drawing: Drawing, room: Rect): Promise<Routed | null> {
  let best: Routed | null = null
  for (const way of waysOf(drawing, room)) {
    const found = await tried(way, room)
    if (found?.left.length === 0) return found
    if (found && found.left.length < (best?.left.length ?? Infinity)) best = found
  }
  return best
}
