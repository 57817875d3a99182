import { childNodes, isElement, isText, type DomElement, type DomNode } from '../dom.ts'
import { around, type Box } from './box.ts'
import { fontOf, type Face } from './fonts.ts'
import type { StyleOf, TextStyle } from './style-of.ts'
import { textExtent } from './text-extent.ts'
import { textWidth } from './text-width.ts'

/** Text of one font on one height. */
type Run = { text: string; face: Face; size: number; y: number; shift: number }

/** What stands together from one given x or y on; its first style says which end is at x. */
type Chunk = { x: number; anchor: TextStyle['anchor']; runs: Run[] }

type Pen = { chunks: Chunk[]; y: number; shift: number; styleOf: StyleOf }

const SPAN = new Set(['tspan', 'a'])

/** A length in pixels; of a list, the first, as only the first letter of a text is ever placed. */
function pixels(value: string | null, size: number): number {
  const [first = ''] = (value ?? '').trim().split(/[\s,]+/)
  const number = Number.parseFloat(first)
  if (!Number.isFinite(number)) return 0
  return first.endsWith('em') && !first.endsWith('rem') ? number * size : number
}

function place(element: DomElement, style: TextStyle, pen: Pen): void {
  const [x, y] = [element.getAttribute('x'), element.getAttribute('y')]
  const last = pen.chunks.at(-1)
  if (y !== null) pen.y = pixels(y, style.size)
  if (last === undefined || x !== null || y !== null) {
    const from =
      x === null ? (last === undefined ? 0 : last.x + chunkWidth(last)) : pixels(x, style.size)
    pen.chunks.push({ x: from, anchor: style.anchor, runs: [] })
  }
  pen.y += pixels(element.getAttribute('dy'), style.size)
  pen.shift += pixels(element.getAttribute('dx'), style.size)
}

function write(node: DomNode, style: TextStyle, pen: Pen): void {
  const chunk = pen.chunks.at(-1)
  if (chunk === undefined) return
  const run = chunk.runs.at(-1)
  const before = run?.text ?? ' '
  const collapsed = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ')
  const text = before.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
  if (text === '') return
  const { size, face } = style
  // One run across spans of one font: letters on either side of a space can be kerned with it.
  if (run?.size === size && run.face === face && run.y === pen.y && pen.shift === 0)
    run.text += text
  else chunk.runs.push({ text, face, size, y: pen.y, shift: pen.shift })
  pen.shift = 0
}

function walk(element: DomElement, pen: Pen): void {
  const style = pen.styleOf(element)
  place(element, style, pen)
  for (const child of childNodes(element)) {
    if (isText(child)) write(child, style, pen)
    else if (isElement(child) && SPAN.has(child.localName)) walk(child, pen)
  }
}

function chunksOf(element: DomElement, styleOf: StyleOf): Chunk[] {
  const pen: Pen = { chunks: [], y: 0, shift: 0, styleOf }
  walk(element, pen)
  const last = pen.chunks.at(-1)?.runs.at(-1)
  if (last !== undefined) last.text = last.text.replace(/ $/, '')
  return pen.chunks
}

const runWidth = ({ text, face, size, shift }: Run): number => shift + textWidth(text, face, size)

const chunkWidth = ({ runs }: Chunk): number => runs.reduce((sum, run) => sum + runWidth(run), 0)

/** Chromium rounds the ascent and the descent of a font to whole pixels, each by itself. */
function runBox({ text, face, size, y, shift }: Run, x: number): Box {
  const { ascent, descent, unitsPerEm } = fontOf(face)
  const { width, left, right, up: inked } = textExtent(text, face, size)
  const up = Math.max(Math.round((ascent / unitsPerEm) * size), inked)
  const down = Math.round((-descent / unitsPerEm) * size)
  return {
    x: x + shift + left,
    y: y - up,
    width: Math.max(width, right) - left,
    height: up + down,
  }
}

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function chunkBox(chunk: Chunk): Box | null {
  let x = chunk.x - chunkWidth(chunk) * BEFORE[chunk.anchor]
  let box: Box | null = null
  for (const run of chunk.runs) {
    if (run.text !== '') box = around(box, runBox(run, x))
    x += runWidth(run)
  }
  return box
}

/** The box around a `text`, lines and all; null where it shows nothing. */
export const textBox = (element: DomElement, styleOf: StyleOf): Box | null =>
  chunksOf(element, styleOf).reduce<Box | null>((box, chunk) => around(box, chunkBox(chunk)), null)

/** How far a `text` or `tspan` runs, as `getComputedTextLength` gives it. */
export const textLength = (element: DomElement, styleOf: StyleOf): number =>
  chunksOf(element, styleOf).reduce((sum, chunk) => sum + chunkWidth(chunk), 0)
