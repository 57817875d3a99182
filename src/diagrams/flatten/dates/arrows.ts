import type { Marks } from '../../job.ts'
import { type Element, make } from '../plain-tree.ts'
import { type Upright, arrowWay } from './arrow-way.ts'
import type { Label } from './place-label.ts'
import type { RowShape } from './row-shapes.ts'
import { pitchOf } from './scale.ts'

const INK = '#505a5f'

const head = (id: string): Element =>
  make(
    'marker',
    {
      id,
      viewBox: '0 0 6 8',
      refX: 2,
      refY: 4,
      markerUnits: 'userSpaceOnUse',
      markerWidth: 6,
      markerHeight: 8,
      orient: 'auto',
    },
    [make('path', { d: 'M0 0 L6 4 L0 8 z', fill: INK, stroke: 'none' })],
  )

/** One arrow for each pair, from what must come first; Mermaid draws none. */
export function drawArrows(
  rows: readonly RowShape[],
  labels: readonly Label[],
  { after }: Marks,
  prefix: string,
): Element[] {
  if (after.length === 0) return []
  const numbered = new Map(rows.map((row) => [row.number, row]))
  const uprights: Upright[] = []
  const pitch = pitchOf(rows)
  const paths = after.map(([from, to], index) => {
    const [first, second] = [numbered.get(from), numbered.get(to)]
    if (!first || !second || first === second)
      throw new Error(`There is no arrow from row ${from} to row ${to}.`)
    const { d, uprights: own } = arrowWay(first, second, { rows, labels, uprights, pitch })
    uprights.push(...own)
    return make('path', { id: `${prefix}-a${index + 1}`, d, 'marker-end': `url(#${prefix}-head)` })
  })
  const lines = { fill: 'none', stroke: INK, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }
  return [head(`${prefix}-head`), make('g', { id: `${prefix}-after`, ...lines }, paths)]
}
