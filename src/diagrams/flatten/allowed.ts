import { type Element, elementsIn, sizeOf, within } from './plain-tree.ts'

export const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polygon polyline text tspan marker'.split(' '),
)

export const ATTRIBUTES = new Set(
  (
    'id d points x y x1 y1 x2 y2 cx cy r rx ry width height viewBox transform refX refY ' +
    'markerUnits markerWidth markerHeight orient marker-start marker-end fill fill-rule ' +
    'fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin ' +
    'stroke-opacity font-size font-weight font-style text-anchor'
  ).split(' '),
)

/** Numbers, names, colours, paths; nothing that could hold an address or a script. */
const HARMLESS = /^[\w\s.,#%()+-]*$/
const OURS = /^url\(#[\w-]+\)$/
/** What a browser takes for granted, and some other programs choke on. */
const EMPTY = /^(|inherit|initial|unset|normal)$/

const allowed = (name: string, value: string): boolean =>
  ATTRIBUTES.has(name) &&
  HARMLESS.test(value) &&
  !EMPTY.test(value.trim()) &&
  (!value.includes('url') || OURS.test(value))

/** A dash of no length, or with no gap, is a line: `0`, `0 0`, `1, 0`. */
const dashed = (value: string): boolean =>
  value.split(/[\s,]+/).every((length) => Number.parseFloat(length) > 0)

const SHAPES = new Set('path rect circle ellipse line polygon polyline'.split(' '))

type Passed = { fill: string; stroke: string; 'stroke-width': string }

const START: Passed = { fill: '#000', stroke: 'none', 'stroke-width': '1' }

function drawsNothing(element: Element, passed: Passed): boolean {
  const { name, attributes } = element
  if (attributes['display'] === 'none' || attributes['visibility'] === 'hidden') return true
  if (name === 'rect' && !(sizeOf(element, 'width') > 0 && sizeOf(element, 'height') > 0))
    return true
  if (!SHAPES.has(name)) return name === 'text' && element.children.length === 0
  const { fill, stroke, 'stroke-width': width } = { ...passed, ...attributes }
  return fill === 'none' && (stroke === 'none' || Number.parseFloat(width) === 0)
}

function clean(element: Element, passed: Passed): void {
  const words = element.name === 'text' || element.name === 'tspan'
  const now = { ...passed, ...element.attributes }
  element.children = element.children.filter((child) =>
    child.type === 'element'
      ? ELEMENTS.has(child.name) && !drawsNothing(child, now)
      : words && child.type === 'text',
  )
  const kept = Object.entries(element.attributes).filter(([name, value]) => allowed(name, value))
  element.attributes = Object.fromEntries(kept)
  const dashes = element.attributes['stroke-dasharray']
  if (dashes !== undefined && !dashed(dashes)) delete element.attributes['stroke-dasharray']
  for (const child of elementsIn(element)) clean(child, now)
}

/** Leaves out the markers that nothing points with. */
function dropUnused(svg: Element): void {
  const all = [...within(svg)].map(({ element }) => element)
  const used = new Set(all.flatMap(({ attributes }) => Object.values(attributes)))
  for (const parent of all)
    parent.children = parent.children.filter(
      (child) =>
        child.type !== 'element' ||
        child.name !== 'marker' ||
        used.has(`url(#${child.attributes['id'] ?? ''})`),
    )
}

/** Fails closed: what is not on these lists is not in the picture. */
export function keepAllowed(svg: Element): void {
  clean(svg, START)
  dropUnused(svg)
}
