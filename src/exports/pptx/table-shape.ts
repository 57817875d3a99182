import { AREA, LEADING, type Rect } from '../../diagrams/slides/slide.ts'
import { CELL } from '../../diagrams/slides/slide-page.ts'
import { INK } from '../../diagrams/slides/strokes.ts'
import { emu, placedAt } from './emu.ts'
import type { Shape } from './shape.ts'
import { paint, textBody, type Paragraph } from './text-body.ts'
import { tag } from './xml.ts'

export type Table = {
  title: string
  head: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly string[])[]
  size: number
}

const GREY = '#b1b4b6'

const noLine = (name: string): string => tag(name, { w: 0 }, tag('a:noFill', {}))

const rule = (name: string, pixels: number, color: string): string =>
  tag(name, { w: emu(pixels) }, paint(color), tag('a:prstDash', { val: 'solid' }))

function cell(words: string, isHead: boolean, size: number): string {
  const one: Paragraph = { words, size, bold: isHead }
  const [x, y] = [emu(CELL.x), emu(CELL.y)]
  return tag(
    'a:tc',
    {},
    textBody([one], { align: 'l', anchor: 't', inside: { x: 0, y: 0 } }, 'a:txBody'),
    tag(
      'a:tcPr',
      { marL: x, marR: x, marT: y, marB: y, anchor: 't' },
      noLine('a:lnL'),
      noLine('a:lnR'),
      noLine('a:lnT'),
      isHead ? rule('a:lnB', 2, INK) : rule('a:lnB', 1, GREY),
      tag('a:noFill', {}),
    ),
  )
}

/** A row is at least as high as one line of words; what is wrapped makes it higher. */
const heightOf = (size: number): number => size * LEADING + 2 * CELL.y

const row = (cells: readonly string[], columns: number, size: number, isHead: boolean): string =>
  tag(
    'a:tr',
    { h: emu(heightOf(size)) },
    ...Array.from({ length: columns }, (_, n) => cell(cells[n] ?? '', isHead, size)),
  )

/** A table that can be changed cell by cell; its first row is known as its head. */
export function tableShape({ title, head, widths, rows, size }: Table, top: number): Shape {
  const at: Rect = { ...AREA, y: top, height: (rows.length + 1) * heightOf(size) }
  const columns = widths.map((width) => tag('a:gridCol', { w: emu(width) }))
  return (id) =>
    tag(
      'p:graphicFrame',
      {},
      tag(
        'p:nvGraphicFramePr',
        {},
        tag('p:cNvPr', { id, name: `Table ${id}`, descr: `Table: ${title}` }),
        tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
        tag('p:nvPr', {}),
      ),
      placedAt(at, { name: 'p:xfrm' }),
      tag(
        'a:graphic',
        {},
        tag(
          'a:graphicData',
          { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
          tag(
            'a:tbl',
            {},
            tag('a:tblPr', { firstRow: 1 }),
            tag('a:tblGrid', {}, ...columns),
            row(head, widths.length, size, true),
            ...rows.map((cells) => row(cells, widths.length, size, false)),
          ),
        ),
      ),
    )
}
