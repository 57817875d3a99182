import type { Face } from './fonts.ts'
import { textExtent } from './text-extent.ts'

/** How wide a text with private labels is when shown, in pixels, to where the next would begin. */
export const textWidth = (text: string, face: Face, size: number): number =>
  textExtent(text, face, size).width
