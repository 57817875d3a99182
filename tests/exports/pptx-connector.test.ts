import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/diagrams/slides/slide.ts'
import { lineShape } from '../../src/exports/pptx/connector.ts'
import { all, wayOfConnector } from './pptx-file.ts'

const { DOMParser } = new JSDOM('').window

const NAMES = ['p', 'a', 'mc'].map((name) => `xmlns:${name}="${name}"`).join(' ')

/** A line along these points as it stands in the file. */
function shapeOf(points: readonly Point[]) {
  const line = { from: 'a', to: 'b', words: '', dotted: false, points }
  const ends = { from: { id: 3, idx: 0 }, to: { id: 4, idx: 2 } }
  const xml = lineShape(9, { line, ...ends, descr: 'A reports to B' })
  return new DOMParser().parseFromString(`<x ${NAMES}>${xml}</x>`, 'application/xml')
}

/** A square way from a point: by turns down and sideways, or the other way round. */
function walked(start: Point, down: boolean, steps: readonly number[]): Point[] {
  let at = start
  const points = [at]
  for (const [n, step] of steps.entries()) {
    at = (n % 2 === 0) === down ? { ...at, y: at.y + step } : { ...at, x: at.x + step }
    points.push(at)
  }
  return points
}

const step = fc.oneof(fc.integer({ min: -300, max: -2 }), fc.integer({ min: 2, max: 300 }))
const coordinate = fc.integer({ min: 0, max: 1280 })

describe('a line between two shapes', () => {
  it('takes its own way as a connector with up to five parts, wherever it leads', () => {
    fc.assert(
      fc.property(
        fc.record({ x: coordinate, y: coordinate }),
        fc.boolean(),
        fc.array(step, { minLength: 1, maxLength: 5 }),
        (start, down, steps) => {
          const points = walked(start, down, steps)
          const [connector] = all(shapeOf(points), 'p:cxnSp')
          const way = wayOfConnector(connector!)
          expect(way).toHaveLength(points.length)
          for (const [n, point] of way.entries())
            expect(Math.hypot(point.x - points[n]!.x, point.y - points[n]!.y)).toBeLessThan(1.5)
        },
      ),
    )
  })

  it('is a connector alone where every program would bend it there, else a drawn line too', () => {
    const bentAt = (y: number): Point[] => [
      { x: 0, y: 0 },
      { x: 0, y },
      { x: 200, y },
      { x: 200, y: 100 },
    ]
    for (const [y, drawn] of [
      [50, 0],
      [44, 0],
      [56, 0],
      [43, 1],
      [90, 1],
    ] as const)
      expect(all(shapeOf(bentAt(y)), 'p:sp'), String(y)).toHaveLength(drawn)
  })

  it('is a connector alone where it has one corner, unless it is too near to a shape', () => {
    for (const [x, drawn] of [
      [24, 0],
      [23, 1],
    ] as const) {
      const points = [
        { x: 0, y: 0 },
        { x, y: 0 },
        { x, y: 100 },
      ]
      expect(all(shapeOf(points), 'p:sp'), String(x)).toHaveLength(drawn)
    }
  })

  it('is a drawn line where it has more parts than any connector', () => {
    const shape = shapeOf(walked({ x: 0, y: 0 }, true, [20, 30, 20, 30, 20, 30]))
    expect(all(shape, 'p:cxnSp')).toEqual([])
    expect(all(shape, 'a:lnTo')).toHaveLength(6)
    expect(all(shape, 'p:cNvPr')[0]!.getAttribute('descr')).toBe('A reports to B')
  })
})
