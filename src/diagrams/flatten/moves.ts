import { type Element, elementsIn, round, size } from './plain-tree.ts'

type Move = { x: number; y: number }

const TRANSLATE = /^translate\(\s*(-?[\d.e-]+)(?:px)?(?:[\s,]+(-?[\d.e-]+)(?:px)?)?\s*\)$/
const AROUND = /^(?:rotate\((-?[\d.]+)deg\))?\s*(?:scale\(([\d.]+)(?:,\s*([\d.]+))?\))?$/

/** Which attributes hold a place, by element; a text's lines have their own. */
const PLACES: Record<string, readonly [x: readonly string[], y: readonly string[]]> = {
  rect: [['x'], ['y']],
  text: [['x'], ['y']],
  tspan: [['x'], ['y']],
  circle: [['cx'], ['cy']],
  ellipse: [['cx'], ['cy']],
  line: [
    ['x1', 'x2'],
    ['y1', 'y2'],
  ],
}

function read(transform: string | undefined): Move | null {
  if (transform === undefined) return { x: 0, y: 0 }
  const [all, x, y] = TRANSLATE.exec(transform.trim()) ?? []
  return all === undefined ? null : { x: Number(x), y: Number(y ?? 0) }
}

const nowhere = ({ x, y }: Move): boolean => x === 0 && y === 0

/** Puts a move before what an element has already. */
function prepend({ attributes }: Element, by: Move): void {
  if (nowhere(by)) return
  const own = attributes['transform']
  const move = `translate(${round(by.x)} ${round(by.y)})`
  attributes['transform'] = own === undefined ? move : `${move} ${own}`
}

function shift(element: Element, by: Move): void {
  const places = PLACES[element.name]
  if (places === undefined || element.attributes['transform'] !== undefined) {
    prepend(element, by)
    return
  }
  const [xs, ys] = places
  for (const [names, add] of [[xs, by.x] as const, [ys, by.y] as const])
    for (const name of names)
      // A text that is split into lines has no place but theirs.
      if (element.name !== 'text' || element.attributes[name] !== undefined)
        element.attributes[name] = String(size(element.attributes[name]) + add)
  for (const line of elementsIn(element)) shift(line, by)
}

/**
 * Takes moves from the groups that nothing refers to and gives them to what is in them, so that
 * these groups can go. A box keeps its own: its label stands in the middle of it.
 */
export function foldMoves(group: Element, by: Move = { x: 0, y: 0 }): void {
  for (const child of elementsIn(group)) {
    const own = child.name === 'g' ? read(child.attributes['transform']) : null
    if (own === null) shift(child, by)
    else {
      const kept = child.attributes['id'] !== undefined
      const total = { x: own.x + by.x, y: own.y + by.y }
      delete child.attributes['transform']
      if (kept) prepend(child, total)
      foldMoves(child, kept ? { x: 0, y: 0 } : total)
    }
  }
}

/**
 * Mermaid turns a square into a diamond by CSS around a `transform-origin`, which resvg, librsvg and
 * Office leave out: it would stand at a wrong date. The same by plain attributes; anything else that
 * turns or scales so is refused.
 */
export function turnDiamonds(element: Element): void {
  const { attributes } = element
  const transform = attributes['transform'] ?? ''
  const origin = attributes['transform-origin']
  delete attributes['transform-origin']
  if (/deg|scale/.test(transform)) {
    const [all, angle, across, down] = AROUND.exec(transform) ?? []
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      size(attributes[name]),
    ) as [number, number, number, number]
    const centre = { x: x + width / 2, y: y + height / 2 }
    const [ox, oy] = (origin ?? '').split(/\s+/).map((part) => size(part))
    const centred = Math.abs((ox ?? 0) - centre.x) < 0.01 && Math.abs((oy ?? 0) - centre.y) < 0.01
    const factor = Number(across ?? 1)
    if (all === undefined || !centred || (down !== undefined && down !== across))
      throw new Error(`A ${element.name} is turned in a way that is not known: ${transform}`)
    Object.assign(attributes, {
      x: String(centre.x - (width * factor) / 2),
      y: String(centre.y - (height * factor) / 2),
      width: String(width * factor),
      height: String(height * factor),
      rx: String(size(attributes['rx']) * factor),
      ry: String(size(attributes['ry']) * factor),
      'stroke-width': String(size(attributes['stroke-width'] ?? '1') * factor),
      transform: `rotate(${angle ?? '0'} ${round(centre.x)} ${round(centre.y)})`,
    })
  }
  for (const child of elementsIn(element)) turnDiamonds(child)
}
