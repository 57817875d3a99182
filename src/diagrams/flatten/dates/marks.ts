import type { Marks, Scale } from '../../job.ts'
import { textWidth } from '../../geometry/text-width.ts'
import { type Element, elementsIn, size, sizeOf, within, wordsIn } from '../plain-tree.ts'
import { drawArrows } from './arrows.ts'
import { placeLabel } from './place-label.ts'
import { drawRange } from './ranges.ts'
import { rowShapes, rowsGroup } from './row-shapes.ts'
import { pitchOf, scaleOf } from './scale.ts'

const MARGIN = 4
/** Between the headings at the left and what is drawn of their rows. */
const BESIDE_HEADINGS = 12
/** The dates above the rows go up by this, so that today's has its place between. */
const ABOVE = 27

/** Mermaid's second axis stands close above the rows. */
function raiseTopAxis(svg: Element): void {
  const grids = [...within(svg)].filter(({ element }) => element.attributes['class'] === 'grid')
  for (const { element } of grids.slice(1))
    for (const { element: text } of within(element))
      if (text.name === 'text') text.attributes['y'] = String(size(text.attributes['y']) - ABOVE)
}

/** Where the column of the headings ends; they stand one over the other, some in two lines. */
function headingsEnd(svg: Element): number {
  const headings = [...within(svg)].filter(({ element: { name, attributes } }) =>
    (name === 'text' ? (attributes['class'] ?? '') : '').split(/\s+/).includes('sectionTitle'),
  )
  const ends = headings.flatMap(({ element: text }) => {
    const em = sizeOf(text, 'font-size') || 16
    const spans = elementsIn(text)
    return (spans.length === 0 ? [text] : spans).map(
      (line) => sizeOf(line, 'x') + textWidth(wordsIn(line), 'bold', em),
    )
  })
  return Math.max(0, ...ends)
}

function insertBefore(svg: Element, group: Element, added: readonly Element[]): void {
  for (const { element } of within(svg)) {
    const index = element.children.indexOf(group)
    if (index < 0) continue
    element.children = [
      ...element.children.slice(0, index),
      ...added,
      ...element.children.slice(index),
    ]
    return
  }
}

/**
 * Finishes a chart of dates: ranges that cannot be taken for days, each label where there is room
 * for it, and arrows. Gives the scale of its days; null where it has no row.
 */
export function drawMarks(svg: Element, marks: Marks, prefix: string): Scale | null {
  const group = rowsGroup(svg)
  raiseTopAxis(svg)
  if (marks.rows.length === 0) return null
  if (!group) throw new Error('The picture has no rows.')
  const shapes = rowShapes(group, marks, prefix)
  const scale = scaleOf(shapes)
  const ranges = shapes.map(drawRange)
  const rows = ranges.map(({ row }) => row)
  const [left = 0, , width = 0] = (svg.attributes['viewBox'] ?? '').split(/\s+/).map(Number)
  const start = Math.max(left + MARGIN, headingsEnd(svg) + BESIDE_HEADINGS)
  const edge = { left: start, right: left + width - MARGIN }
  const labels = rows.map((row) => placeLabel(row, edge, pitchOf(rows)))
  for (const { text } of rows) delete text.attributes['id']
  group.attributes['id'] = `${prefix}-rows`
  group.children = [...ranges.flatMap(({ drawn }) => drawn), ...rows.map(({ text }) => text)]
  insertBefore(svg, group, drawArrows(rows, labels, marks, prefix))
  return scale
}
