import { asText, make, round, sizeOf, wordsIn } from '../plain-tree.ts'
import { fitLabel, widthOf } from './fit-label.ts'
import type { RowShape } from './row-shapes.ts'

/** The part of a row that its words take up. */
export type Label = { row: number; from: number; to: number; side: 'left' | 'right' | 'inside' }

const GAP = 6
/** A label in a bar keeps clear of its brackets. */
const INSIDE = 12
/** Two lines of a label have room in their row if they are small. */
const SMALL = 12
const LEAST_PITCH = 28
/** From the middle of a row down to the baselines of its two lines. */
const BASELINES = [-3, 10] as const

type Place = { side: Label['side']; anchor: 'start' | 'middle' | 'end'; x: number; room: number }

function write(row: RowShape, lines: readonly string[], { anchor, x }: Place): void {
  const { text, y } = row
  text.attributes = { ...text.attributes, x: String(round(x)), 'text-anchor': anchor }
  if (lines.length === 1) {
    text.children = [asText(lines[0] ?? '')]
    return
  }
  const { x: _x, y: _y, ...others } = text.attributes
  text.attributes = others
  text.children = lines.map((line, n) =>
    make('tspan', { x, y: y + (BASELINES[n] ?? 0) }, [asText(line)]),
  )
}

const STARTS = { start: 0, middle: 0.5, end: 1 } as const

function put(row: RowShape, lines: readonly string[], em: number, place: Place): Label {
  row.text.attributes['font-size'] = String(em)
  write(row, lines, place)
  const width = Math.max(...lines.map((line) => widthOf(line, em)))
  const from = place.x - width * STARTS[place.anchor]
  return { row: row.number, from, to: from + width, side: place.side }
}

/** Where a label may stand, the best first. */
function placesOf(row: RowShape, edge: { left: number; right: number }): Place[] {
  const [right, left, middle] = [row.right + GAP, row.left - GAP, (row.from + row.to) / 2]
  const room = row.to - row.from - 2 * INSIDE
  const inside: Place = { side: 'inside', anchor: 'middle', x: middle, room }
  return [
    ...(row.mark.exact ? [] : [inside]),
    { side: 'right', anchor: 'start', x: right, room: edge.right - right },
    { side: 'left', anchor: 'end', x: left, room: left - edge.left },
  ]
}

/**
 * Puts a row's label into its bar or beside its mark, wherever there is room for all of it: in one
 * line, else in two smaller ones. Where there is none, its title is cut. Mermaid measures twice, with
 * two results: near an edge it writes over the mark, or out of the picture.
 */
export function placeLabel(
  row: RowShape,
  edge: { left: number; right: number },
  pitch: number,
): Label {
  const words = wordsIn(row.text)
  const em = sizeOf(row.text, 'font-size') || 16
  const places = placesOf(row, edge)
  const whole = places.find(({ room }) => widthOf(words, em) <= room)
  if (whole) return put(row, [words], em, whole)
  const two = pitch >= LEAST_PITCH
  const roomOf = ({ side, room }: Place): number => (two && side !== 'inside' ? 2 * room : room)
  const widest = places.reduce((best, one) => (roomOf(one) > roomOf(best) ? one : best))
  const twoLines = two && widest.side !== 'inside'
  const size = twoLines ? SMALL : em
  const lines = fitLabel(words, row.mark.labelEnd, { room: widest.room, em: size, twoLines })
  return put(row, lines, size, widest)
}
