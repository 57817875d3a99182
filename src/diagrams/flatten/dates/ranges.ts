import { type Element, inherited, make } from '../plain-tree.ts'
import type { RowShape } from './row-shapes.ts'

/** How far the signs of an open side reach out from a mark. */
const REACH = 15
const ARM = 5
/** Brackets stand out over the bar, so that they can be seen at its corners. */
const OVER = 2

/** A range of a day or two is hardly wider than its bracket: its angles keep clear of that. */
const CLEAR = 9

type Side = 'start' | 'end'

/** Two angles that point away: it may be earlier, or later, than this. */
function openSign(x: number, y: number, side: Side): string {
  const out = side === 'start' ? -1 : 1
  const angle = (from: number): string =>
    `M${x + out * from} ${y - ARM} L${x + out * (from + ARM)} ${y} L${x + out * from} ${y + ARM}`
  return `${angle(ARM)} ${angle(ARM * 2)}`
}

function bracket({ from, to, y, half, mark: { open } }: RowShape, side: Side): string {
  const x = side === 'start' ? from : to
  const least = open === null ? ARM / 2 : ARM
  const arm = Math.max(least, Math.min(ARM, (to - from) / 2)) * (side === 'start' ? 1 : -1)
  const [top, bottom] = [y - half - OVER, y + half + OVER]
  return `M${x + arm} ${top} H${x} V${bottom} H${x + arm}`
}

const line = (d: string, stroke: string, more: Record<string, string> = {}): Element =>
  make('path', { d, fill: 'none', stroke, 'stroke-width': '2', ...more })

function dashedEdges({ from, to, y, half }: RowShape, stroke: string): Element {
  const edges = [y - half, y + half].map((at) => `M${from} ${at} H${to}`).join(' ')
  return line(edges, stroke, { 'stroke-dasharray': '5 4' })
}

function signs(row: RowShape, stroke: string): Element {
  const { open, exact } = row.mark
  const sides = (['start', 'end'] as const).map((side) => {
    if (side === open) return openSign(side === 'start' ? row.left : row.right, row.y, side)
    return exact ? '' : bracket(row, side)
  })
  return line(sides.join(' ').trim(), stroke)
}

/**
 * A day is Mermaid's diamond. A range may not be taken for one, nor for work that goes on for so
 * long: it gets dashed edges between square brackets. A side without a recorded end has two angles
 * instead. Gives the row with the room that all this takes.
 */
export function drawRange(row: RowShape): { row: RowShape; drawn: Element[] } {
  const { open, exact } = row.mark
  if (exact && open === null) return { row, drawn: [row.rect] }
  const wide = exact ? 0 : CLEAR
  const left = open === 'start' ? Math.min(row.left, row.right - wide) : row.left
  const right = open === 'end' ? Math.max(row.right, row.left + wide) : row.right
  const stroke = inherited('stroke', row.rect, []) ?? '#000'
  const { rect } = row
  if (!exact) {
    const { rx: _rx, ry: _ry, 'stroke-width': _width, ...plain } = rect.attributes
    // A day is less than a pixel where years are drawn, and Mermaid rounds it down to nothing.
    const width = String(Math.max(1, row.to - row.from))
    rect.attributes = { ...plain, width, stroke: 'none' }
  }
  return {
    row: {
      ...row,
      left: left - (open === 'start' ? REACH : 0),
      right: right + (open === 'end' ? REACH : 0),
      half: exact ? row.half : row.half + OVER,
    },
    drawn: [
      rect,
      ...(exact ? [] : [dashedEdges(row, stroke)]),
      signs({ ...row, left, right }, stroke),
    ],
  }
}
