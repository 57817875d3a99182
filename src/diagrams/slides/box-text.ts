import type { Box, BoxKind, Look } from '../../domain/chart.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { LEADING, LEAST_SIZE, type SlideText } from './slide.ts'
import { wordsWidth, wrapWords } from './wrap-words.ts'

/** A box as it goes onto a slide: what it says, before it is wrapped. */
export type SaidBox = {
  id: string
  kind: BoxKind
  look?: Look
  group: string | null
  says: readonly { words: string; bold: boolean }[]
}

/** What a box says: its name, its mark, its life, and what of it is on other slides. */
export function saidBox(box: Box, more?: string): SaidBox {
  const beneath = [box.mark, box.life === null ? undefined : `(${box.life})`]
  return {
    id: box.id,
    kind: box.kind,
    ...(box.look === undefined ? {} : { look: box.look }),
    group: box.group,
    says: [
      { words: cleanLabel(box.name), bold: true },
      ...beneath.flatMap((words) =>
        words === undefined ? [] : [{ words: cleanLabel(words), bold: false }],
      ),
      ...(more === undefined ? [] : [{ words: more, bold: false }]),
    ],
  }
}

const PADDING = { x: 10, y: 7 }

const SIX_SIDED: readonly BoxKind[] = ['committee', 'panel']
const DOUBLE_SIDED: readonly BoxKind[] = ['support-unit', 'organisation', 'role']

/** How far the outline of a shape comes in at its sides. */
export function sideInset(kind: BoxKind): number {
  if (SIX_SIDED.includes(kind)) return 12
  return DOUBLE_SIDED.includes(kind) ? 8 : 0
}

/** The lines of a box none of which is wider than `width`, at the least size. */
export const linesOfBox = (box: SaidBox, width: number): SlideText[] =>
  box.says.flatMap(({ words, bold }) =>
    wrapWords(words, { bold, size: LEAST_SIZE, width }).map((line) => ({
      words: line,
      bold,
      size: LEAST_SIZE,
    })),
  )

export const heightOfText = (text: readonly SlideText[]): number =>
  text.reduce((sum, { size }) => sum + size * LEADING, 0)

export const widthOfText = (text: readonly SlideText[]): number =>
  Math.max(0, ...text.map(({ words, bold, size }) => wordsWidth(words, bold, size)))

/** The room that a box needs around its lines. */
export function sizeOfBox({ kind }: SaidBox, text: readonly SlideText[]) {
  return {
    width: Math.ceil(widthOfText(text)) + 2 * (PADDING.x + sideInset(kind)),
    height: Math.ceil(heightOfText(text)) + 2 * PADDING.y,
  }
}
