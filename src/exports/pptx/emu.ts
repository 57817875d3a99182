import type { Rect } from '../../diagrams/slides/slide.ts'
import { tag } from './xml.ts'

/** A pixel of a slide of 1280 × 720, three quarters of a point, in the units of the format. */
const PER_PIXEL = 9525

export const emu = (pixels: number): number => Math.round(pixels * PER_PIXEL)

/** The size of letters in hundredths of a point. */
export const letters = (pixels: number): number => Math.round(pixels * 75)

/** How something is turned before it is shown where it is. */
export type Turn = { rot?: number; flipH?: 1; flipV?: 1 }

/** Where something stands, and how large it is. */
export const placedAt = (
  { x, y, width, height }: Rect,
  { name = 'a:xfrm', turn = {} }: { name?: string; turn?: Turn } = {},
): string =>
  tag(
    name,
    turn,
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
  )
