import { textExtent } from '../geometry/text-extent.ts'
import { withoutNumbers } from './slide-number.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How wide words are with what leans out of them. */
export function wordsWidth(words: string, bold: boolean, size: number): number {
  const { width, left, right } = textExtent(withoutNumbers(words), bold ? 'bold' : 'regular', size)
  return Math.ceil(Math.max(width, right) - left)
}

type Setting = { bold: boolean; size: number; width: number }

/** A word too long for a line in as many pieces as it takes. */
function broken(word: string, { bold, size, width }: Setting): string[] {
  if (wordsWidth(word, bold, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && wordsWidth(piece + segment, bold, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}

/** Words in lines no wider than `width`; a longer word is broken. Each word is measured once. */
export function wrapWords(words: string, setting: Setting): string[] {
  const { bold, size, width } = setting
  const space = wordsWidth(' ', bold, size)
  const lines: string[] = []
  let taken = 0
  for (const word of words.split(' ').flatMap((one) => broken(one, setting))) {
    const own = wordsWidth(word, bold, size)
    const last = lines.length - 1
    if (last >= 0 && taken + space + own <= width) {
      lines[last] = `${lines[last] ?? ''} ${word}`
      taken += space + own
    } else {
      lines.push(word)
      taken = own
    }
  }
  return lines
}
