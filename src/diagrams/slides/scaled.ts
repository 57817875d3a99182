import type { Rect } from './slide.ts'

const round = (value: number): number => Math.round(value * 100) / 100

export type Move = { scale: number; x: number; y: number }

export const scaledRect = (rect: Rect, { scale, x, y }: Move): Rect => ({
  x: round(rect.x * scale + x),
  y: round(rect.y * scale + y),
  width: round(rect.width * scale),
  height: round(rect.height * scale),
})
