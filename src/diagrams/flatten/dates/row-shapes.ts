import type { Marks, RowMark } from '../../job.ts'
import { type Element, elementsIn, sizeOf, within } from '../plain-tree.ts'

/** A row's mark and label in the picture; `left` to `right` is what of it may not be drawn over. */
export type RowShape = {
  /** 1 for `t1`. */
  number: number
  mark: RowMark
  rect: Element
  text: Element
  /** Where the first day starts and the last one ends; the same for a diamond. */
  from: number
  to: number
  /** The middle of the row. */
  y: number
  /** From the middle to the top or bottom of the mark. */
  half: number
  left: number
  right: number
}

/** Where the rows are drawn: everything else lies under or over this group. */
export function rowsGroup(svg: Element): Element | null {
  const isMark = ({ name, attributes }: Element): boolean =>
    name === 'rect' && /-t\d+$/.test(attributes['id'] ?? '')
  const found = [...within(svg)].find(({ element }) => elementsIn(element).some(isMark))
  return found?.element ?? null
}

function diamond(rect: Element): Pick<RowShape, 'from' | 'to' | 'y' | 'half' | 'left' | 'right'> {
  const side = sizeOf(rect, 'width')
  const x = sizeOf(rect, 'x') + side / 2
  const half = side * Math.SQRT1_2
  const y = sizeOf(rect, 'y') + side / 2
  return { from: x, to: x, y, half, left: x - half, right: x + half }
}

function bar(rect: Element): Pick<RowShape, 'from' | 'to' | 'y' | 'half' | 'left' | 'right'> {
  const [from, half] = [sizeOf(rect, 'x'), sizeOf(rect, 'height') / 2]
  const to = from + sizeOf(rect, 'width')
  return { from, to, y: sizeOf(rect, 'y') + half, half, left: from, right: to }
}

function shapeOf(number: number, mark: RowMark, rect: Element, text: Element): RowShape {
  const isDiamond = (rect.attributes['transform'] ?? '').startsWith('rotate(45 ')
  if (isDiamond !== mark.exact)
    throw new Error(`Row ${number} is drawn as ${isDiamond ? 'a day' : 'a range'}, and is not one.`)
  return { number, mark, rect, text, ...(isDiamond ? diamond(rect) : bar(rect)) }
}

/** Each row of the job as it is drawn; throws where the picture has not just these. */
export function rowShapes(group: Element, { rows }: Marks, prefix: string): RowShape[] {
  const named = new Map(elementsIn(group).map((one) => [one.attributes['id'] ?? '', one]))
  const drawn = [...named.keys()].filter((id) => /-t\d+$/.test(id)).length
  if (drawn !== rows.length) throw new Error(`${rows.length} rows, and ${drawn} marks are drawn.`)
  return rows.map((mark, index) => {
    const id = `${prefix}-t${index + 1}`
    const [rect, text] = [named.get(id), named.get(`${id}-text`)]
    if (!rect || !text) throw new Error(`Row ${index + 1} is not in the picture.`)
    return shapeOf(index + 1, mark, rect, text)
  })
}
