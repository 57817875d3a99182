import { sideInset } from '../../diagrams/slides/box-text.ts'
import type { Point, Rect, SlideBox } from '../../diagrams/slides/slide.ts'
import { BOX_LOOKS } from '../../diagrams/source/box-looks.ts'
import { emu } from './emu.ts'
import { tag } from './xml.ts'

const ROUND = 10

const point = ({ x, y }: Point): string => tag('a:pt', { x: emu(x), y: emu(y) })
const move = (to: Point): string => tag('a:moveTo', {}, point(to))
const line = (to: Point): string => tag('a:lnTo', {}, point(to))

const polygon = ([first, ...rest]: readonly Point[]): string =>
  first === undefined ? '' : [move(first), ...rest.map(line), tag('a:close', {})].join('')

type Size = { width: number; height: number }

type Outside = Rect & Pick<SlideBox, 'kind'>

/** A quarter of a circle, from the angle at which it begins. */
const corner = (from: number): string =>
  tag('a:arcTo', { wR: emu(ROUND), hR: emu(ROUND), stAng: from * 5400000, swAng: 5400000 })

const roundedPath = ({ width, height }: Size): string =>
  [
    move({ x: 0, y: ROUND }) + corner(2),
    line({ x: width - ROUND, y: 0 }) + corner(3),
    line({ x: width, y: height - ROUND }) + corner(0),
    line({ x: ROUND, y: height }) + corner(1),
    tag('a:close', {}),
  ].join('')

const straightPath = ({ width, height }: Size): string =>
  polygon([
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ])

const sixSidedPath = ({ width, height }: Size, inset: number): string =>
  polygon([
    { x: 0, y: height / 2 },
    { x: inset, y: 0 },
    { x: width - inset, y: 0 },
    { x: width, y: height / 2 },
    { x: width - inset, y: height },
    { x: inset, y: height },
  ])

const barsPath = ({ width, height }: Size, inset: number): string =>
  [inset, width - inset].map((x) => move({ x, y: 0 }) + line({ x, y: height })).join('')

const pathIn = (size: Size, path: string, more: { fill?: 'none' } = {}): string =>
  tag('a:path', { w: emu(size.width), h: emu(size.height), ...more }, path)

function pathsOf(box: Outside): string {
  const { open } = BOX_LOOKS[box.kind]
  const inset = sideInset(box.kind)
  if (open === '{{') return pathIn(box, sixSidedPath(box, inset))
  if (open === '(') return pathIn(box, roundedPath(box))
  const whole = pathIn(box, straightPath(box))
  return open === '[[' ? whole + pathIn(box, barsPath(box, inset), { fill: 'none' }) : whole
}

/** The direction in which a line leaves: that of the side it is on. */
function angleAt({ x, y }: Point, { width, height }: Size): number {
  const [right, bottom] = [width - x, height - y]
  const nearest = Math.min(x, y, right, bottom)
  if (nearest === y) return 16200000
  if (nearest === x) return 10800000
  return nearest === bottom ? 5400000 : 0
}

/** Places to join it at are parts of its width and height, so that they move as it is resized. */
function joints(box: Outside, sites: readonly Point[]): { guides: string; joins: string } {
  const [w, h] = [emu(box.width), emu(box.height)]
  const inside = sites.map(({ x, y }) => ({ x: x - box.x, y: y - box.y }))
  const guide = (name: string, fmla: string): string => tag('a:gd', { name, fmla })
  return {
    guides: inside
      .map(
        ({ x, y }, n) =>
          guide(`connsiteX${n}`, `*/ ${emu(x)} w ${w}`) +
          guide(`connsiteY${n}`, `*/ ${emu(y)} h ${h}`),
      )
      .join(''),
    joins: inside
      .map((site, n) =>
        tag(
          'a:cxn',
          { ang: angleAt(site, box) },
          tag('a:pos', { x: `connsiteX${n}`, y: `connsiteY${n}` }),
        ),
      )
      .join(''),
  }
}

function customGeometry(box: Outside, sites: readonly Point[]): string {
  const { guides, joins } = joints(box, sites)
  return tag(
    'a:custGeom',
    {},
    tag('a:avLst', {}),
    tag('a:gdLst', {}, guides),
    tag('a:ahLst', {}),
    tag('a:cxnLst', {}, joins),
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag('a:pathLst', {}, pathsOf(box)),
  )
}

const adjusted = (value: number): string =>
  tag('a:avLst', {}, tag('a:gd', { name: 'adj', fmla: `val ${value}` }))

/**
 * The outline of a box: one that every program offers in its menu, where it has such an outline and
 * all lines join it in the middle of its sides.
 */
export function boxGeometry(box: Outside, sites: readonly Point[]): string {
  const { open } = BOX_LOOKS[box.kind]
  const isRounded = open === '('
  if ((open !== '[' && !isRounded) || sites.length > 4) return customGeometry(box, sites)
  return isRounded
    ? tag(
        'a:prstGeom',
        { prst: 'roundRect' },
        adjusted(Math.round((ROUND / Math.min(box.width, box.height)) * 100000)),
      )
    : tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}))
}
