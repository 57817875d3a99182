import { describe, expect, test } from 'vitest'
import { fontOf } from '../../../src/diagrams/geometry/fonts.ts'
import { textExtent } from '../../../src/diagrams/geometry/text-extent.ts'
import { textWidth } from '../../../src/diagrams/geometry/text-width.ts'
import { hideLabel } from '../../../src/diagrams/labels/private-label.ts'

/** Advances of Arial, in 2048ths of an em, as every list of its metrics has them. */
const ARIAL = { a: 1139, W: 1933, i: 455, m: 1706, ' ': 569, '0': 1139, M: 1706 }

describe('text', () => {
  test.each(Object.entries(ARIAL))('“%s” is as wide as in Arial', (letter, advance) => {
    expect(textWidth(letter, 'regular', 2048)).toBeCloseTo(advance, 6)
  })

  test('is as wide as its letters, closer where two fit into each other', () => {
    expect(textWidth('Mia', 'regular', 2048)).toBe(1706 + 455 + 1139)
    expect(textWidth('AV', 'regular', 2048)).toBe(1366 + 1366 - 152)
  })

  test('grows with its size, and is wider in bold', () => {
    expect(textWidth('Board', 'regular', 32)).toBeCloseTo(2 * textWidth('Board', 'regular', 16))
    expect(textWidth('Board', 'bold', 16)).toBeGreaterThan(textWidth('Board', 'regular', 16))
  })

  test('takes no room where there is none', () => {
    expect(textExtent('', 'regular', 16)).toEqual({ width: 0, left: 0, right: 0, up: 0 })
  })

  test('with a private label is as wide as what is shown', () => {
    const label = 'Board (A & B): “end”'
    expect(hideLabel(label)).not.toBe(label)
    expect(textWidth(hideLabel(label), 'regular', 16)).toBe(textWidth(label, 'regular', 16))
  })

  test('reaches as far as its ink, in whole pixels, as Chromium 156 has it', () => {
    // getBBox of these at 16 px: "t" 5 wide of 4.45, "by" as its advance, a "j" that leans left.
    expect(textExtent('t', 'regular', 16)).toMatchObject({ width: 4.4453125, right: 5 })
    expect(textExtent('by', 'regular', 16).right).toBeLessThanOrEqual(16.8984375)
    expect(textExtent('j', 'regular', 16).left).toBe(-1)
    expect(textExtent('Ŵ', 'regular', 16).up).toBe(15)
  })
})

describe('the fonts of the package', () => {
  test.each(['regular', 'bold', 'italic', 'boldItalic'] as const)(
    'have the letters of Welsh, upright or not: %s',
    (face) => {
      for (const letter of 'ŵŷŴŶâêîôûÂÊÎÔÛäëïöüẅẃẁỳ') {
        expect(fontOf(face).hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true)
      }
    },
  )

  test('are measured as drawn: a Welsh letter is as wide as the letter under its roof', () => {
    expect(textWidth('ŵ', 'regular', 16)).toBe(textWidth('w', 'regular', 16))
    expect(textWidth('Ŷ', 'regular', 16)).toBe(textWidth('Y', 'regular', 16))
  })
})

describe('what the font lacks', () => {
  test.each([
    ['an emoji', '🙂', 1.3],
    ['a family, which is one picture', '👩‍👩‍👧', 1.3],
    ['a flag of two letters', '🇬🇧', 1.3],
    ['a Chinese character', '漢', 1],
    ['Korean', '한', 1],
    ['another script', 'ক', 0.7],
  ])('%s has a width of its own', (_, text, ems) => {
    expect(textWidth(text, 'regular', 10)).toBeCloseTo(10 * ems, 6)
  })

  test('stands between what the font has', () => {
    const apart = textWidth('Board ', 'regular', 16) + textWidth(' end', 'regular', 16)
    expect(textWidth('Board 🙂 end', 'regular', 16)).toBeCloseTo(apart + 1.3 * 16, 6)
  })

  test('has none where it is not seen', () => {
    expect(textWidth('\u2066', 'regular', 16)).toBe(0)
  })
})
