import { childElements, type DomElement } from '../dom.ts'
import { around, type Box } from './box.ts'
import { movedBox } from './moved-box.ts'
import { pathBox } from './path-box.ts'
import type { StyleOf } from './style-of.ts'
import { textBox } from './text-box.ts'

const number = (element: DomElement, name: string): number => {
  const value = Number.parseFloat(element.getAttribute(name) ?? '')
  return Number.isFinite(value) ? value : 0
}

function rectBox(element: DomElement): Box | null {
  const [width, height] = [number(element, 'width'), number(element, 'height')]
  return width > 0 && height > 0
    ? { x: number(element, 'x'), y: number(element, 'y'), width, height }
    : null
}

function ovalBox(element: DomElement, rx: number, ry: number): Box | null {
  const [x, y] = [number(element, 'cx') - rx, number(element, 'cy') - ry]
  return rx > 0 && ry > 0 ? { x, y, width: 2 * rx, height: 2 * ry } : null
}

function lineBox(element: DomElement): Box | null {
  const point = (n: 1 | 2): Box => ({
    x: number(element, `x${n}`),
    y: number(element, `y${n}`),
    width: 0,
    height: 0,
  })
  return around(point(1), point(2))
}

const cornersBox = (element: DomElement): Box | null => {
  const points = element.getAttribute('points')?.trim() ?? ''
  return points === '' ? null : pathBox(`M${points}`)
}

function groupBox(element: DomElement, styleOf: StyleOf): Box | null {
  let box: Box | null = null
  for (const child of childElements(element)) {
    const inner = elementBox(child, styleOf)
    if (inner !== null) box = around(box, movedBox(inner, child.getAttribute('transform')))
  }
  return box
}

/**
 * The box an element fills in its own coordinates, without its stroke, as `getBBox` gives it; null
 * for what shows nothing, so that it takes no room in the group it is in.
 */
export function elementBox(element: DomElement, styleOf: StyleOf): Box | null {
  switch (element.localName) {
    case 'svg':
    case 'g':
    case 'a':
      return groupBox(element, styleOf)
    case 'rect':
      return rectBox(element)
    case 'circle':
      return ovalBox(element, number(element, 'r'), number(element, 'r'))
    case 'ellipse':
      return ovalBox(element, number(element, 'rx'), number(element, 'ry'))
    case 'line':
      return lineBox(element)
    case 'polygon':
    case 'polyline':
      return cornersBox(element)
    case 'path':
      return pathBox(element.getAttribute('d') ?? '')
    case 'text':
    case 'tspan':
      return textBox(element, styleOf)
    default:
      return null
  }
}
