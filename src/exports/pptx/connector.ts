import type { Point, SlideLine } from '../../diagrams/slides/slide.ts'
import { strokeOf } from '../../diagrams/slides/strokes.ts'
import { wayOf, type Way } from './connector-way.ts'
import { emu, placedAt } from './emu.ts'
import { lineLook } from './strokes.ts'
import { tag } from './xml.ts'

/** The shape and the place on it that an end is joined to. */
export type Joint = { id: number; idx: number }

export type Joined = { line: SlideLine; from: Joint; to: Joint; descr: string }

const geometry = ({ shape, bends }: Way): string =>
  tag(
    'a:prstGeom',
    { prst: shape },
    tag(
      'a:avLst',
      {},
      ...bends.map((bend, n) => tag('a:gd', { name: `adj${n + 1}`, fmla: `val ${bend}` })),
    ),
  )

const named = (id: number, name: string, descr: string): string =>
  tag('p:cNvPr', { id, name: `${name} ${id}`, descr })

const connector = (id: number, { line, from, to, descr }: Joined, way: Way): string =>
  tag(
    'p:cxnSp',
    {},
    tag(
      'p:nvCxnSpPr',
      {},
      named(id, 'Line', descr),
      tag('p:cNvCxnSpPr', {}, tag('a:stCxn', from), tag('a:endCxn', to)),
      tag('p:nvPr', {}),
    ),
    tag(
      'p:spPr',
      {},
      placedAt(way.at, { turn: way.turn }),
      geometry(way),
      lineLook(strokeOf(line), true),
    ),
  )

/** A line that bends more often than any connector does: drawn, and joined to nothing. */
function drawnLine(id: number, { line, descr }: Joined): string {
  const xs = line.points.map(({ x }) => x)
  const ys = line.points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const at = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  const point = (one: Point): string => tag('a:pt', { x: emu(one.x - x), y: emu(one.y - y) })
  const path = line.points.map((one, n) => tag(n === 0 ? 'a:moveTo' : 'a:lnTo', {}, point(one)))
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => tag(name, {}))
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, named(id, 'Line', descr), tag('p:cNvSpPr', {}), tag('p:nvPr', {})),
    tag(
      'p:spPr',
      {},
      placedAt(at),
      tag(
        'a:custGeom',
        {},
        ...lists,
        tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
        tag(
          'a:pathLst',
          {},
          tag('a:path', { w: emu(at.width), h: emu(at.height), fill: 'none' }, ...path),
        ),
      ),
      tag('a:noFill', {}),
      lineLook(strokeOf(line), true),
    ),
  )
}

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const POWERPOINT_2010 = 'http://schemas.microsoft.com/office/powerpoint/2010/main'

/**
 * The connector for PowerPoint since 2010; the drawn line for other programs. LibreOffice finds its
 * own way for a connector, through boxes, and knows what it can read by the prefix alone.
 */
const eitherWay = (connected: string, drawn: string): string =>
  tag(
    'mc:AlternateContent',
    { 'xmlns:mc': COMPATIBILITY },
    tag('mc:Choice', { 'xmlns:p2010': POWERPOINT_2010, Requires: 'p2010' }, connected),
    tag('mc:Fallback', {}, drawn),
  )

/** A line as a connector that follows its shapes when they are moved, where one can take its way. */
export function lineShape(id: number, joined: Joined): string {
  const way = wayOf(joined.line.points)
  if (way === null) return drawnLine(id, joined)
  const connected = connector(id, joined, way)
  return way.isUsual ? connected : eitherWay(connected, drawnLine(id, joined))
}
