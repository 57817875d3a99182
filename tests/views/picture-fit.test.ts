import { describe, expect, it } from 'vitest'
import { isLong, isTall, onSheets, stepClass } from '../../views/pictures/picture-fit.ts'
import { compileStyles } from '../browser/serve-app.ts'

describe('a picture on a screen', () => {
  const css = compileStyles()

  /** What the style sheet holds a picture of this width to, at least. */
  function leastWidth(width: number): number | null {
    const rule = new RegExp(`\\.${stepClass({ width, height: 9 })} svg\\{([^}]*)\\}`).exec(css)?.[1]
    if (rule === 'max-width:none') return width
    const least = /^min-width:(\d+)px$/.exec(rule ?? '')?.[1]
    return least === undefined ? null : Number(least)
  }

  it.each([1, 400, 401, 500, 501, 1196, 1377, 3999, 4000, 4001, 20_000])(
    'of %d pixels is never narrower than four fifths of that, nor wider than it is',
    (width) => {
      expect(leastWidth(width)).toBeGreaterThanOrEqual(0.8 * width)
      expect(leastWidth(width)).toBeLessThanOrEqual(width)
    },
  )

  it('scrolls downwards only if it is taller than two screens', () => {
    expect(isLong({ width: 9, height: 1800 })).toBe(false)
    expect(isLong({ width: 9, height: 1801 })).toBe(true)
  })
})

describe('a picture on paper', () => {
  it('lies on its side unless it is taller than wide', () => {
    expect(isTall({ width: 600, height: 600 })).toBe(false)
    expect(isTall({ width: 600, height: 601 })).toBe(true)
  })

  it.each([
    [1377, 663, 'one'],
    [2094, 900, 'one'],
    [2095, 900, 'tiny'],
    [1500, 1437, 'tiny'],
    [900, 2094, 'one'],
    [900, 2095, 'several'],
    [1046, 6976, 'several'],
    [1436, 6976, 'several'],
    [1437, 6976, 'tiny'],
  ])('of %d by %d: what can be read of it is on sheets: %s', (width, height, sheets) => {
    expect(onSheets({ width, height })).toBe(sheets)
  })
})
