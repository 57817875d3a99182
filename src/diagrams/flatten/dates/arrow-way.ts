import { round } from '../plain-tree.ts'
import type { Label } from './place-label.ts'
import type { RowShape } from './row-shapes.ts'

/** An upright part of an arrow, between the rows. */
export type Upright = { x: number; top: number; bottom: number; first: number; second: number }

/** What an arrow should not be drawn over. */
type Obstacles = {
  rows: readonly RowShape[]
  labels: readonly Label[]
  uprights: readonly Upright[]
  pitch: number
}

type Way = { d: string; uprights: Upright[] }

const GUTTER = 12
/** From an arrow's tip back to where its line ends, under its head. */
const STEP = 4
const BESIDE = 7.5
/** Between two rows, arrows that leave run on this side of the middle, and those that come on the other. */
const LANE = 2
const CLEAR = 4
/** Beside a mark there may be the head of another arrow. */
const HEAD = 6

type Ends = { startX: number; laneA: number; laneB: number; gutter: number }

const upright = (
  x: number,
  from: number,
  to: number,
  pair: Pick<Upright, 'first' | 'second'>,
): Upright => ({ x, top: Math.min(from, to), bottom: Math.max(from, to), ...pair })

/** How bad it is to go up or down at this place: over words worst of all, then over marks. */
function cost(
  x: number,
  ends: Ends,
  pair: Pick<Upright, 'first' | 'second'>,
  all: Obstacles,
): number {
  const { top, bottom } = upright(x, ends.laneA, ends.laneB, pair)
  const between = all.rows.filter(({ y }) => y > top && y < bottom)
  const over = ({ from, to }: { from: number; to: number }): boolean =>
    x > from - CLEAR && x < to + CLEAR
  const numbers = new Set(between.map(({ number }) => number))
  const words = all.labels.filter((label) => numbers.has(label.row) && over(label)).length
  const marks = between.filter(({ left, right }) =>
    over({ from: left - HEAD, to: right + HEAD }),
  ).length
  const beside = all.uprights.filter(
    (other) =>
      Math.abs(other.x - x) < CLEAR &&
      other.top < bottom &&
      other.bottom > top &&
      other.first !== pair.first &&
      other.second !== pair.second,
  ).length
  const bends = x === ends.startX || x === ends.gutter ? 0 : 6
  const detour = Math.abs(x - ends.startX) + Math.abs(x - ends.gutter)
  return words * 100 + marks * 40 + beside * 15 + bends + detour * 0.05
}

/** The straight ways first, then every other there is: of two that cost the same the first is taken. */
function candidates({ startX, gutter }: Ends, rows: readonly RowShape[]): number[] {
  const from = Math.min(...rows.map(({ left }) => left)) - GUTTER
  const to = Math.max(...rows.map(({ right }) => right)) + GUTTER
  const steps = Array.from({ length: Math.ceil((to - from) / 4) }, (_, n) => from + n * 4)
  return [gutter, startX, ...steps]
}

/**
 * From under (or over) the end of the first mark, between the rows, to the side of the second one
 * that has no words. The way up or down is where it runs over the fewest words.
 */
export function arrowWay(first: RowShape, second: RowShape, all: Obstacles): Way {
  const down = second.y > first.y ? 1 : -1
  const startX = first.mark.exact ? first.from : Math.max(first.from, first.to - 5)
  const startY = first.y + down * first.half
  const written = all.labels.find(({ row }) => row === second.number)?.side === 'left'
  const side = written ? -1 : 1
  // Where angles show that the side is open, the arrow comes in beside them.
  const beside = second.mark.open === (written ? 'end' : 'start') ? -down * BESIDE : 0
  const narrower = second.mark.exact ? Math.abs(beside) : 0
  const edge = second.mark.exact ? second.half - narrower : 0
  const tip = (written ? second.to : second.from) - side * (edge + 1)
  const gutter = (written ? second.right : second.left) - side * GUTTER
  const laneA = first.y + down * (all.pitch / 2 - LANE)
  const laneB = second.y - down * (all.pitch / 2 - LANE)
  const ends = { startX, laneA, laneB, gutter }
  const pair = { first: first.number, second: second.number }
  const priced = candidates(ends, all.rows).map((x) => ({ x, price: cost(x, ends, pair, all) }))
  const { x } = priced.reduce((best, one) => (one.price < best.price ? one : best))
  const at = (value: number): number => round(value)
  const d =
    `M${at(startX)} ${at(startY)} V${at(laneA)} H${at(x)} V${at(laneB)} H${at(gutter)} ` +
    `V${at(second.y + beside)} H${at(tip - side * STEP)}`
  const uprights = [upright(x, laneA, laneB, pair), upright(gutter, laneB, second.y, pair)]
  return { d, uprights }
}
