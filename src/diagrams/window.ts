import { JSDOM } from 'jsdom'
import type { DomWindow } from './dom.ts'
import { giveGeometry } from './geometry/give-geometry.ts'

/** What Mermaid, d3 and DOMPurify look for in the global scope of a browser. */
const GLOBALS = ['document', 'CSSStyleSheet', 'XMLSerializer', 'DOMParser'] as const

/**
 * Makes this process look like a browser with one empty page. Mermaid must be imported after it,
 * and nothing else should live in the process.
 */
export function openWindow(): DomWindow {
  const window = new JSDOM('<!doctype html><html><body></body></html>')
    .window as unknown as DomWindow
  // Mermaid measures in frames; there is no screen to wait for.
  window.requestAnimationFrame = (step) => setImmediate(step, 0)
  giveGeometry(window)
  const found = GLOBALS.map((name) => [name, Reflect.get(window, name) as unknown] as const)
  Object.assign(globalThis, { window }, Object.fromEntries(found))
  return window
}
