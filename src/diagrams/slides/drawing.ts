import type { BoxGroup, Line } from '../../domain/chart.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { heightOfText, linesOfBox, sizeOfBox, widthOfText, type SaidBox } from './box-text.ts'
import { LEAST_SIZE, type Rect, type SlideText } from './slide.ts'
import { wrapWords } from './wrap-words.ts'

/** What one slide is to show, and how. */
export type Drawing = {
  boxes: readonly SaidBox[]
  lines: readonly Line[]
  /** Lines that find their way once all boxes have their places: those from one frame to another. */
  routed: readonly Line[]
  /** Those whose boxes stand in a frame of their own. */
  frames: readonly BoxGroup[]
  /** The words of a solid line that are told once, for all such lines. */
  quiet: string | null
  across: boolean
}

/** A box with its lines, before it has a place. */
type SizedBox = { box: SaidBox; text: readonly SlideText[]; width: number; height: number }

export type Sized = {
  boxes: ReadonlyMap<string, SizedBox>
  /** All boxes of a slide are equally wide. */
  width: number
}

/** Words are measured once, however often a box is tried. */
const known = new WeakMap<SaidBox, Map<number, SizedBox>>()

function sizedBox(box: SaidBox, width: number): SizedBox {
  const own = known.get(box) ?? new Map<number, SizedBox>()
  known.set(box, own)
  const found = own.get(width)
  if (found) return found
  const text = linesOfBox(box, width)
  const sized = { box, text, ...sizeOfBox(box, text) }
  own.set(width, sized)
  return sized
}

/** The boxes of a slide with their words in lines no wider than `width`. */
export function sizedBoxes({ boxes }: Pick<Drawing, 'boxes'>, width: number): Sized {
  const sized = boxes.map((box) => sizedBox(box, width))
  return {
    boxes: new Map(sized.map((one) => [one.box.id, one])),
    width: Math.max(0, ...sized.map((one) => one.width)),
  }
}

const wrapped = (words: string, bold: boolean, width: number): SlideText[] =>
  wrapWords(words, { bold, size: LEAST_SIZE, width }).map((line) => ({
    words: line,
    bold,
    size: LEAST_SIZE,
  }))

export type SizedText = { text: readonly SlideText[] } & Pick<Rect, 'width' | 'height'>

const sizedText = (text: readonly SlideText[], aside: number): SizedText => ({
  text,
  width: widthOfText(text) + 2 * aside,
  height: Math.ceil(heightOfText(text)),
})

/** A line's words as they stand on it; null where they are told once for all. */
export const labelOf = ({ words, dotted }: Line, { quiet, across }: Drawing): SizedText | null =>
  words === '' || (!dotted && words === quiet)
    ? null
    : sizedText(wrapped(cleanLabel(words), false, across ? 200 : 150), 4)

export const headingOf = ({ title }: BoxGroup): SizedText =>
  sizedText(wrapped(cleanLabel(title, 100), true, 300), 0)
