import { textExtent } from '../../geometry/text-extent.ts'
import { round, sizeOf, wordsIn } from '../plain-tree.ts'
import type { RowShape } from './row-shapes.ts'

/** The part of a row that its words take up. */
export type Label = { row: number; from: number; to: number; side: 'left' | 'right' | 'inside' }

const GAP = 6
/** A label in a bar keeps clear of its brackets. */
const INSIDE = 12

/**
 * Puts a row's label beside its mark or, where it has room there, into its bar. Mermaid does so too,
 * but measures twice, with two results: near the right edge it writes over the mark.
 */
export function placeLabel(row: RowShape, edge: { left: number; right: number }): Label {
  const { text, mark, number } = row
  const { width } = textExtent(wordsIn(text), 'regular', sizeOf(text, 'font-size') || 16)
  const put = (side: Label['side'], anchor: string, x: number, from: number): Label => {
    Object.assign(text.attributes, { x: String(round(x)), 'text-anchor': anchor })
    return { row: number, from, to: from + width, side }
  }
  if (!mark.exact && width + 2 * INSIDE <= row.to - row.from) {
    const middle = (row.from + row.to) / 2
    return put('inside', 'middle', middle, middle - width / 2)
  }
  const [right, left] = [row.right + GAP, row.left - GAP]
  const fits = right + width <= edge.right
  const roomier = edge.right - right >= left - edge.left
  if (fits || (left - width < edge.left && roomier)) return put('right', 'start', right, right)
  return put('left', 'end', left, left - width)
}
