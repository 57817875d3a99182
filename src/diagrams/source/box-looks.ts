import type { Box, Look } from '../../domain/chart.ts'

/** How one kind of body is drawn: its shape in Mermaid's brackets, and its style. */
export type BoxLook = { open: string; close: string; style: string }

const BLACK = '#0b0c0c'
const THICK = ['stroke-width:3px']
const THIN = ['stroke-width:1px']
const DASHED = [...THIN, 'stroke-dasharray:8 4']
const DOTTED = [...THIN, 'stroke-dasharray:2 3']

const box = (open: string, close: string) => (fill: string, border: readonly string[]) => ({
  open,
  close,
  style: [`fill:${fill}`, `stroke:${BLACK}`, ...border, `color:${BLACK}`].join(','),
})

const straight = box('[', ']')
const rounded = box('(', ')')
const sixSided = box('{{', '}}')
const doubleSided = box('[[', ']]')

/**
 * No two kinds are alike in shape and border, so that they differ in black and white too. Black on
 * these pale fills is at least 12:1 (WCAG AAA). Mermaid's other shapes take hundreds of strokes.
 */
export const BOX_LOOKS: Record<Box['kind'], BoxLook> = {
  board: straight('#d2e2f1', THICK),
  executive: straight('#dbd5e9', THIN),
  'lead-group': straight('#dbd5e9', DASHED),
  partnership: rounded('#cce2d8', THICK),
  'sub-group': rounded('#ffffff', THIN),
  'working-group': rounded('#ffffff', DASHED),
  'task-and-finish-group': rounded('#ffffff', DOTTED),
  committee: sixSided('#fff7bf', THIN),
  panel: sixSided('#fff7bf', DASHED),
  'support-unit': doubleSided('#eeefef', THIN),
  function: straight('#ffffff', DOTTED),
  organisation: doubleSided('#ffffff', THICK),
  role: doubleSided('#ffffff', DASHED),
}

/** A class may not be called "end" or the like, and a hyphen reads as part of an arrow. */
export const className = (kind: Box['kind']): string => `kind_${kind.replaceAll('-', '_')}`

/**
 * How a box stands out where two structures are compared: thicker than any kind, or broken as none
 * is. Its shape and fill still say its kind.
 */
export const LOOK_STYLES: Record<Look, string> = {
  added: 'stroke-width:6px,stroke-dasharray:0',
  removed: 'stroke-width:2px,stroke-dasharray:14 5',
  changed: 'stroke-width:4px,stroke-dasharray:14 4 3 4',
}

/** How a line does: thick, broken into long dashes, or both by turns. */
export const LINE_LOOK_STYLES: Record<Look, string> = {
  added: 'stroke-width:4px',
  removed: 'stroke-width:2px,stroke-dasharray:14 5',
  changed: 'stroke-width:3px,stroke-dasharray:14 4 3 4',
}

export const lookName = (look: Look): string => `look_${look}`
