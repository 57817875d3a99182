import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { slideSvg } from '../../../src/diagrams/slides/slide-svg.ts'
import { slidesOf } from '../../../src/diagrams/slides/slides-of.ts'
import { ATTACKS } from '../../exports/nasty-labels.ts'
import { aBox, aLine, numbers, structure, underOne } from './some-structures.ts'

const PLAIN = /^(?:svg|title|desc|g|marker|rect|path|text)$/
const { DOMParser } = new JSDOM('').window

function read(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  return { root, all: [root, ...root.querySelectorAll('*')] }
}

const FRAME = {
  title: 'Who answers to whom',
  footer: 'Plan, revision 3, as at 13 September 2019, 1',
}

describe('slideSvg', () => {
  it('writes nothing but plain shapes and text, whatever the names are', async () => {
    const boxes = ATTACKS.slice(0, 14).map((name, n) => aBox(n, { name }))
    const [slide] = await slidesOf(
      structure(
        boxes,
        numbers(6).map((n) => aLine(n + 1, 0, { words: ATTACKS[n]! })),
      ),
    )
    const { all } = read(slideSvg(slide!, { title: '<script>alert(1)</script>', footer: '"&<' }))
    expect(all.filter(({ localName }) => !PLAIN.test(localName))).toEqual([])
    const attributes = all.flatMap((one) => [...one.attributes])
    expect(attributes.filter(({ name }) => /^(?:on|style$|class$|data-)|href$/.test(name))).toEqual(
      [],
    )
    expect(
      attributes.filter(({ value }) => /javascript:|url\((?!#)|NaN|undefined/.test(value)),
    ).toEqual([])
  })

  it('has its title, description, footer and every word of the slide as text of 16 pixels or more', async () => {
    const [slide] = await slidesOf(underOne(5))
    const { root } = read(slideSvg(slide!, FRAME))
    expect(root.querySelector('title')!.textContent).toBe(FRAME.title)
    expect(root.querySelector('desc')!.textContent).toBe(slide!.description)
    const texts = [...root.querySelectorAll('text')]
    expect(texts.filter((one) => Number(one.getAttribute('font-size')) < 16)).toEqual([])
    const words = texts.map((one) => one.textContent)
    const signs = slide!.key.map((sign) => sign.words)
    expect(signs).not.toEqual([])
    const wanted = [...slide!.boxes, ...slide!.columns, ...signs].flatMap(({ text }) =>
      text.map((one) => one.words),
    )
    expect(words).toEqual(expect.arrayContaining([FRAME.title, FRAME.footer, ...wanted]))
  })

  it('dashes dotted lines and no others', async () => {
    const chart = structure(
      numbers(3).map((n) => aBox(n)),
      [aLine(1, 0), aLine(2, 0, { words: 'advises', dotted: true })],
    )
    const [slide] = await slidesOf(chart)
    const { root } = read(slideSvg(slide!, FRAME))
    const dashes = [...root.querySelectorAll('path[marker-end]')].map((one) =>
      one.getAttribute('stroke-dasharray'),
    )
    // The two lines, and the key to them.
    expect(dashes).toEqual([null, '6 4', null, '6 4'])
  })

  it('keeps a title of any length on its slide', async () => {
    const [slide] = await slidesOf(underOne(1))
    const { root } = read(slideSvg(slide!, { ...FRAME, title: 'A very long title '.repeat(30) }))
    const above = [...root.querySelectorAll('text')].filter(
      (one) => Number(one.getAttribute('y')) < 96,
    )
    expect(above).toHaveLength(2)
    expect(above[1]!.textContent).toMatch(/…$/)
  })
})
