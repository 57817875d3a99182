const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]+$/u

/**
 * What another font may take for what ours lacks, in ems: wide rather than narrow, so that text
 * stays in its box whichever font the reader has.
 */
export function missingWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0
  if (EMOJI.test(grapheme)) return 1.3
  return SQUARE.test(grapheme) ? 1 : 0.7
}
