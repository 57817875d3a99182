import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { AREA, type SlideText } from './slide.ts'
import { wrapWords } from './wrap-words.ts'

const LARGE = 32
const SMALL = 24

const wrapped = (title: string, size: number): SlideText[] =>
  wrapWords(title, { bold: true, size, width: AREA.width }).map((words) => ({
    words,
    bold: true,
    size,
  }))

/** Has a title room as it is? */
export const hasRoomAsTitle = (title: string): boolean => wrapped(title, SMALL).length <= 2

/** As much of a title as two lines have room for, with what it ends with and must keep. */
export function fittedTitle(title: string, end = ''): string {
  let fitted = cleanLabel(title)
  while (wrapped(fitted + end, SMALL).length > 2) fitted = shorten(fitted, fitted.length - 5)
  return fitted + end
}

/** The size of the letters of a title that has room. */
export const titleSize = (title: string): number => linesOfTitle(title)[0]?.size ?? SMALL

/** A title in one line, or two in smaller letters; cut where it takes more. */
export function linesOfTitle(title: string): SlideText[] {
  const fitted = fittedTitle(title)
  const large = wrapped(fitted, LARGE)
  return large.length === 1 ? large : wrapped(fitted, SMALL)
}
