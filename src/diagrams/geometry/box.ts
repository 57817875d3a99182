export type Box = { x: number; y: number; width: number; height: number }

/** The smallest box around both. */
export function around(one: Box | null, other: Box | null): Box | null {
  if (one === null) return other
  if (other === null) return one
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}

const GRID = 64

const onGrid = (value: number): number => Math.round(value * GRID) / GRID

/**
 * To the 64th of a pixel, as Chromium lays out: the noise of floating point would otherwise end
 * ELK's lines in a sideways stub and turn their arrowheads.
 */
export const snapped = ({ x, y, width, height }: Box): Box => ({
  x: onGrid(x),
  y: onGrid(y),
  width: onGrid(width),
  height: onGrid(height),
})
