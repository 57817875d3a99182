import {
  applyToPoints,
  compose,
  fromDefinition,
  fromTransformAttribute,
} from 'transformation-matrix'
import type { Box } from './box.ts'

/** The upright box around a box that its element's `transform` has moved, turned or scaled. */
export function movedBox({ x, y, width, height }: Box, transform: string | null): Box {
  if (transform === null || transform.trim() === '') return { x, y, width, height }
  const matrix = compose(fromDefinition(fromTransformAttribute(transform)))
  const corners = applyToPoints(matrix, [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ])
  const xs = corners.map((corner) => corner.x)
  const ys = corners.map((corner) => corner.y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
