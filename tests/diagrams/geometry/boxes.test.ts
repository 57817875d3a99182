import { describe, expect, test } from 'vitest'
import { around, snapped } from '../../../src/diagrams/geometry/box.ts'
import { movedBox } from '../../../src/diagrams/geometry/moved-box.ts'
import { pathBox } from '../../../src/diagrams/geometry/path-box.ts'

const BOX = { x: 10, y: 20, width: 30, height: 40 }

describe('the box of a path', () => {
  test.each([
    ['lines', 'M0,0 L10,0 L10,5 Z', { x: 0, y: 0, width: 10, height: 5 }],
    ['steps from where it stands', 'm5 5 h10 v-3 l-20 0', { x: -5, y: 2, width: 20, height: 3 }],
    ['a curve bulges less than its handles', 'M0 0 C0 10 10 10 10 0', { width: 10, height: 7.5 }],
    ['a bend', 'M0 0 Q5 10 10 0', { x: 0, y: 0, width: 10, height: 5 }],
    ['half a circle, over its ends', 'M0 0 A5 5 0 0 1 10 0', { x: 0, y: -5, width: 10, height: 5 }],
  ])('%s', (_, data, box) => {
    const found = pathBox(data)
    for (const [name, value] of Object.entries(box)) {
      expect(found?.[name as 'x'], name).toBeCloseTo(value, 6)
    }
  })

  test('is none where there is no path', () => {
    expect(pathBox('')).toBeNull()
    expect(pathBox(' ')).toBeNull()
    expect(pathBox('M3 4')).toBeNull()
  })

  test('of what is no path is not guessed', () => {
    expect(() => pathBox('M0,0 LNaN,3')).toThrow(SyntaxError)
  })
})

describe('a box that is moved', () => {
  test.each([
    ['not at all', null, BOX],
    ['by nothing', '', BOX],
    ['along', 'translate(5, -5)', { x: 15, y: 15, width: 30, height: 40 }],
    ['along one way', 'translate(5)', { x: 15, y: 20, width: 30, height: 40 }],
    ['to twice its size', 'scale(2)', { x: 20, y: 40, width: 60, height: 80 }],
    ['by a quarter turn', 'rotate(90)', { x: -60, y: 10, width: 40, height: 30 }],
    ['by half a turn about its middle', 'rotate(180 25 40)', BOX],
    ['along, then larger', 'translate(1,2) scale(2, 1)', { x: 21, y: 22, width: 60, height: 40 }],
    ['by a matrix', 'matrix(1,0,0,1,3,4)', { x: 13, y: 24, width: 30, height: 40 }],
  ])('%s', (_, transform, box) => {
    const moved = movedBox(BOX, transform)
    for (const name of ['x', 'y', 'width', 'height'] as const) {
      expect(moved[name], name).toBeCloseTo(box[name], 6)
    }
  })

  test('by an eighth of a turn needs the room of its corners', () => {
    const { x, width, height } = movedBox({ x: 0, y: 0, width: 10, height: 10 }, 'rotate(45)')
    expect(x).toBeCloseTo(-Math.SQRT1_2 * 10, 6)
    expect([width, height]).toEqual([expect.closeTo(14.1421, 3), expect.closeTo(14.1421, 3)])
  })
})

test('a box around two holds both, and one alone is itself', () => {
  const other = { x: 0, y: 50, width: 5, height: 100 }
  expect(around(BOX, other)).toEqual({ x: 0, y: 20, width: 40, height: 130 })
  expect(around(BOX, null)).toBe(BOX)
  expect(around(null, other)).toBe(other)
})

test('a box is given in 64ths of a pixel', () => {
  expect(snapped({ x: 0.1, y: -0.01, width: 1 / 3, height: 2 })).toEqual({
    x: 6 / 64,
    y: -1 / 64,
    width: 21 / 64,
    height: 2,
  })
})
