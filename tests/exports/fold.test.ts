import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/exports/fold.ts'

const unfold = (folded: string): string => folded.replaceAll('\r\n ', '').replace(/\r\n$/, '')
const octets = (text: string): number => new TextEncoder().encode(text).length
const lines = (folded: string): string[] => folded.split('\r\n').slice(0, -1)

describe('folding a line', () => {
  it('leaves a line of 75 octets and folds one of 76', () => {
    expect(fold('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`)
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`)
    expect(lines(fold('a'.repeat(75 + 74)))).toHaveLength(2)
    expect(lines(fold('a'.repeat(75 + 74 + 1)))).toHaveLength(3)
    expect(fold('')).toBe('\r\n')
  })

  it('counts octets, and cuts no character', () => {
    expect(lines(fold(`a${'é'.repeat(38)}`))).toEqual([`a${'é'.repeat(37)}`, ' é'])
    expect(lines(fold(`aa${'保'.repeat(25)}`))).toEqual([`aa${'保'.repeat(24)}`, ' 保'])
    expect(lines(fold(`aaaa${'👪'.repeat(18)}`))).toEqual([`aaaa${'👪'.repeat(17)}`, ' 👪'])
  })

  it('folds a long text where it breaks too, so that what is said alike is cut alike', () => {
    const notice = 'The same for all.'
    const folded = ['One thing', 'Another thing, which is longer'].map((first) =>
      lines(fold(`DESCRIPTION:${first}${', and so on'.repeat(7)}\\n${notice}\\n${notice}`)),
    )
    for (const each of folded) expect(each.slice(-2)).toEqual([` ${notice}\\n`, ` ${notice}`])
  })

  it('gives back any text, in lines of at most 75 octets, each of whole characters', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 50 }),
          fc.string({ unit: 'grapheme-ascii', maxLength: 90 }),
          fc.constantFrom('\\n', '\\\\n', '\\', ' ', '👨‍👩‍👧‍👦', 'ﷺ', 'e\u0301', 'שלום'),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (line) => {
        const folded = fold(line)
        expect(unfold(folded)).toBe(line)
        expect(Math.max(...lines(folded).map(octets))).toBeLessThanOrEqual(75)
        for (const one of lines(folded)) expect(one.isWellFormed()).toBe(true)
        for (const one of lines(folded).slice(1)) expect(one.length).toBeGreaterThan(1)
      }),
      { numRuns: 500 },
    )
  })
})
