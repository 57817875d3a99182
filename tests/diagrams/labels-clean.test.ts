import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'

/** Written out by code, apart from the code that is tested. */
function isUnseen(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  const within = (first: number, last: number): boolean => code >= first && code <= last
  return (
    within(0x00, 0x1f) ||
    within(0x7f, 0x9f) ||
    [0x200b, 0x200e, 0x200f, 0xfeff, 0xfffe, 0xffff].includes(code) ||
    within(0x2028, 0x202e) ||
    within(0x2060, 0x2069) ||
    within(0xd800, 0xdfff) ||
    within(0xe000, 0xf8ff)
  )
}

describe('a clean label', () => {
  it.each([
    ['  a \t\n b  ', 'a b'],
    ['a\u00a0b', 'a b'],
    ['e\u0301', 'é'],
    ['a\u0000\u0007b\u0085c', 'abc'],
    ['a\u200Bb\u2028c\u202Ed\u2066e\uFEFFf', 'abcdef'],
    ['a\uE022b\uF8FF', 'ab'],
    ['a\uD800b', 'ab'],
    ['👨‍👩‍👧 families', '👨‍👩‍👧 families'],
    ['ﬂ°°35¶ß', 'fl°°35¶ ß'],
    ['Cyngor Sir Ŵ ŷ', 'Cyngor Sir Ŵ ŷ'],
    ['"quoted" <b> & #35;', '"quoted" <b> & #35;'],
    [' \u0000 ', 'Untitled'],
    ['', 'Untitled'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanLabel(text)).toBe(clean)
  })

  it('is one line of 1 to 200 characters that can all be seen', () => {
    const check = (text: string): void => {
      const clean = cleanLabel(text)
      expect(clean.length).toBeGreaterThan(0)
      expect(clean.length).toBeLessThanOrEqual(200)
      expect(Array.from(clean).filter(isUnseen)).toEqual([])
      expect(clean).toBe(clean.trim())
      expect(clean).not.toMatch(/\s\s|ﬂ|¶ß/)
    }
    NASTY_LABELS.forEach(check)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), {
      numRuns: 500,
      seed: 4,
    })
  })

  it('is cut between words, and never within a character', () => {
    expect(cleanLabel('long words '.repeat(40))).toBe(`${'long words '.repeat(18).trim()}…`)
    expect(cleanLabel('😀'.repeat(200))).toBe(`${'😀'.repeat(99)}…`)
  })
})
