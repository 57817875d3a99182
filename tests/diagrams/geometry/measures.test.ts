import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { DomWindow } from '../../../src/diagrams/dom.ts'
import { giveGeometry } from '../../../src/diagrams/geometry/give-geometry.ts'
import { textWidth } from '../../../src/diagrams/geometry/text-width.ts'

const { window } = new JSDOM('<!doctype html><html><body></body></html>')
giveGeometry(window as unknown as DomWindow)

type Measurable = SVGGraphicsElement & SVGTextContentElement

/** Puts a picture on the page, its sheet as Mermaid does, and finds what is to be measured. */
function drawn(parts: string, css = ''): Measurable {
  const { document } = window
  document.body.innerHTML = `<svg id="d">${parts}</svg>`
  const style = document.createElement('style')
  style.textContent = css
  document.querySelector('svg')!.prepend(style)
  return document.querySelector<Measurable>('#it')!
}

const wide = (text: string, size = 16, face: 'regular' | 'bold' | 'italic' = 'regular'): number =>
  Math.round(textWidth(text, face, size) * 64) / 64

describe('getBBox', () => {
  test.each([
    ['a rectangle', '<rect id="it" x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
    ['a circle', '<circle id="it" cx="5" cy="6" r="2"/>', [3, 4, 4, 4]],
    ['an ellipse', '<ellipse id="it" cx="5" cy="6" rx="2" ry="1"/>', [3, 5, 4, 2]],
    ['a line', '<line id="it" x1="9" y1="1" x2="3" y2="4"/>', [3, 1, 6, 3]],
    ['a polygon', '<polygon id="it" points="0,0 10,5 4.5,-2"/>', [0, -2, 10, 7]],
    ['a path', '<path id="it" d="M1 1h4v2"/>', [1, 1, 4, 2]],
    [
      'a group: what is in it, where it has been moved',
      '<g id="it" transform="scale(9)"><g transform="translate(10)"><rect width="2" height="2"/></g><circle r="1"/></g>',
      [-1, -1, 13, 3],
    ],
    [
      'a group: without what shows nothing',
      '<g id="it"><rect/><rect x="-50" width="9"/><text y="-90"></text><marker><rect width="99" height="99"/></marker><rect x="1" y="1" width="2" height="3"/></g>',
      [1, 1, 2, 3],
    ],
    ['nothing at all', '<g id="it"></g>', [0, 0, 0, 0]],
  ])('of %s', (_, parts, [x, y, width, height]) => {
    expect(drawn(parts).getBBox()).toEqual({ x, y, width, height })
  })

  test('of a line of text is as high as Chromium rounds Arial', () => {
    const { x, y, width, height } = drawn('<text id="it" x="5" y="40">Muss</text>').getBBox()
    expect([x, y, width, height]).toEqual([5, 40 - 14, wide('Muss'), 17])
  })

  test.each([
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ])('of text that is anchored at its %s', (anchor, before) => {
    const box = drawn(`<text id="it" x="100" text-anchor="${anchor}">Muss</text>`).getBBox()
    expect(box.x).toBeCloseTo(100 - wide('Muss') * before, 1)
  })

  test('of text holds each line where its em says, each centred by itself', () => {
    const lines = [0, 1].map(
      (n) =>
        `<tspan x="0" y="${n * 1.1 - 0.1}em" dy="1.1em"><tspan>${n ? 'n' : 'Muss'}</tspan><tspan> es</tspan></tspan>`,
    )
    const box = drawn(
      `<text id="it" y="-10.1">${lines.join('')}</text>`,
      'text { text-anchor: middle }',
    )
    const { x, y, width, height } = box.getBBox()
    expect(width).toBe(wide('Muss es'))
    expect(x).toBeCloseTo(-width / 2, 1)
    expect(y).toBeCloseTo(16 - 14, 1)
    expect(height).toBeCloseTo(17 + 1.1 * 16, 1)
  })

  test('of text in smaller parts', () => {
    const parts = '<text id="it" x="2" dx="3">a<tspan dx="4" font-size="32">s</tspan></text>'
    const { x, width } = drawn(parts).getBBox()
    expect(x).toBe(5)
    expect(width).toBeCloseTo(wide('a') + 4 + wide('s', 32), 1)
  })

  test('has four numbers and no more', () => {
    expect(Object.keys(drawn('<rect id="it"/>').getBBox())).toEqual(['x', 'y', 'width', 'height'])
  })
})

describe('getComputedTextLength', () => {
  const length = (parts: string, css?: string): number =>
    drawn(`<g class="label"><text>${parts}</text></g>`, css).getComputedTextLength()

  test('of a part of a text is that part’s', () => {
    expect(length('before <tspan id="it">Muss</tspan> after')).toBeCloseTo(wide('Muss'), 1)
  })

  test('runs white space together, and drops it at both ends', () => {
    expect(length('<tspan id="it"> a \n\t b </tspan>')).toBeCloseTo(wide('a b'), 1)
  })

  test('kerns across parts of one font', () => {
    const parts = '<tspan id="it"><tspan>TA</tspan><tspan> V</tspan></tspan>'
    expect(length(parts)).toBeCloseTo(textWidth('TA V', 'regular', 16), 6)
  })

  test.each([
    ['a rule', '<tspan id="it">Muss</tspan>', '#d .label { font-size: 20px }', wide('Muss', 20)],
    ['an attribute', '<tspan id="it" font-size="10">Muss</tspan>', '', wide('Muss', 10)],
    [
      'ems of what is above',
      '<tspan id="it">Muss</tspan>',
      '#d{font-size:10px} text{font-size:2em}',
      wide('Muss', 20),
    ],
    [
      'a rule against an attribute',
      '<tspan id="it" font-size="10">Muss</tspan>',
      'tspan { font-size: 8px }',
      wide('Muss', 8),
    ],
    [
      'its own style against a rule',
      '<tspan id="it" style="font-size: 9px">Muss</tspan>',
      'tspan { font-size: 8px }',
      wide('Muss', 9),
    ],
    ['bold', '<tspan id="it" font-weight="bold">Muss</tspan>', '', wide('Muss', 16, 'bold')],
    [
      'bold above, plain here',
      '<tspan font-weight="bold"><tspan id="it" font-weight="normal">Muss</tspan></tspan>',
      '',
      wide('Muss'),
    ],
    [
      'italic',
      '<tspan id="it">Muss</tspan>',
      '.label text { font-style: italic }',
      wide('Muss', 16, 'italic'),
    ],
    [
      'bold here and above by a rule, whatever the attribute',
      '<tspan id="it" font-weight="normal">Muss</tspan>',
      '.label text, .label tspan { font-weight: 600 }',
      wide('Muss', 16, 'bold'),
    ],
  ])('follows %s', (_, parts, css, expected) => {
    expect(length(parts, css)).toBeCloseTo(expected, 1)
  })

  test('is read anew in the next picture, whose sheet is another', () => {
    const parts = '<tspan id="it">Muss</tspan>'
    expect(length(parts, 'text { font-size: 30px }')).toBeCloseTo(wide('Muss', 30), 1)
    expect(length(parts, 'text { font-size: 40px }')).toBeCloseTo(wide('Muss', 40), 1)
  })
})
