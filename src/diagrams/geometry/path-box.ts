import { SVGPathData } from 'svg-pathdata'
import type { Box } from './box.ts'

/** The box around a path's own line, curves included; null where there is none. */
export function pathBox(data: string): Box | null {
  if (data.trim() === '') return null
  const { minX, minY, maxX, maxY } = new SVGPathData(data).toAbs().getBounds()
  return Number.isFinite(minX) && Number.isFinite(minY)
    ? { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
    : null
}
