import type { DomElement, DomWindow } from '../dom.ts'
import { snapped } from './box.ts'
import { elementBox } from './element-box.ts'
import { styleReader } from './style-of.ts'
import { textLength } from './text-box.ts'

const NOTHING = { x: 0, y: 0, width: 0, height: 0 }

/**
 * Adds to a window without layout the two measures that Mermaid's charts ask for. A box has only
 * its four numbers: with `left` present Mermaid would read it as a box of HTML.
 */
export function giveGeometry(window: DomWindow): void {
  const styles = styleReader(window)
  Object.assign(window.SVGElement.prototype, {
    getBBox(this: DomElement) {
      return snapped(elementBox(this, styles()) ?? NOTHING)
    },
    getComputedTextLength(this: DomElement) {
      return textLength(this, styles())
    },
  })
}
