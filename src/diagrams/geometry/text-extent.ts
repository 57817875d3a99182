import type { Font } from 'fontkit'
import { showLabel } from '../labels/private-label.ts'
import { fontOf, type Face } from './fonts.ts'
import { missingWidth } from './missing-glyph.ts'

/** How far a line of text reaches from where it begins on its baseline, in pixels. */
export type Extent = {
  /** Where what follows begins. */
  width: number
  /** What is inked: it may lean out left and right of the width, and stand above the ascent. */
  left: number
  right: number
  up: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const hasAll = (font: Font, text: string): boolean =>
  Array.from(text).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

/** Pieces that the font has, and single characters that it lacks. */
function* pieces(font: Font, text: string): Generator<{ text: string; has: boolean }> {
  if (hasAll(font, text)) {
    yield { text, has: true }
    return
  }
  let run = ''
  for (const { segment } of graphemes.segment(text)) {
    if (hasAll(font, segment)) {
      run += segment
      continue
    }
    if (run !== '') yield { text: run, has: true }
    yield { text: segment, has: false }
    run = ''
  }
  if (run !== '') yield { text: run, has: true }
}

/** Smaller than a glyph's outline is rounded to. */
const HAIR = 1 / 64

/** Hinting lifts the accents of capitals. */
const LIFT = 0.2

/** Chromium takes the ink of a glyph in whole pixels, from wherever the glyph begins. */
function ink(extent: Extent, font: Font, text: string, scale: number): void {
  const { glyphs, positions } = font.layout(text)
  for (const [n, { bbox }] of glyphs.entries()) {
    if (bbox.minX < bbox.maxX) {
      const from = extent.width
      extent.left = Math.min(extent.left, from + Math.floor(bbox.minX * scale + HAIR))
      extent.right = Math.max(extent.right, from + Math.ceil(bbox.maxX * scale - HAIR))
      extent.up = Math.max(extent.up, Math.ceil(bbox.maxY * scale + LIFT))
    }
    extent.width += (positions[n]?.xAdvance ?? 0) * scale
  }
}

function measure(text: string, face: Face, size: number): Extent {
  const font = fontOf(face)
  const extent: Extent = { width: 0, left: 0, right: 0, up: 0 }
  for (const piece of pieces(font, text)) {
    if (piece.has) ink(extent, font, piece.text, size / font.unitsPerEm)
    else extent.width += missingWidth(piece.text) * size
  }
  return extent
}

const KEPT = 20_000
const known = new Map<string, Extent>()

/** The extent of a text with private labels as it is shown. */
export function textExtent(text: string, face: Face, size: number): Extent {
  const key = `${face} ${size} ${text}`
  const found = known.get(key)
  if (found !== undefined) return found
  const extent = measure(showLabel(text), face, size)
  // Cleared as a whole: a picture measures the same words again and again, the next one others.
  if (known.size >= KEPT) known.clear()
  known.set(key, extent)
  return extent
}
