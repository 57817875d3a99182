import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { flatten } from '../../src/diagrams/flatten/flatten.ts'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { BOX_LOOKS } from '../../src/diagrams/source/box-looks.ts'
import type { BoxChart, Chart } from '../../src/domain/chart.ts'
import { chartOf } from '../../src/domain/charts/chart-of.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { openExample } from '../make-plan.ts'
import { all, effective, idsOf, type Picture, pictureOf, readSvg, textsIn } from './flatten-read.ts'
import { boxesChart, datesChart, EVERY_KIND } from './some-charts.ts'

const CHARTS: readonly (readonly [string, Chart])[] = [
  ['every kind of box', EVERY_KIND],
  ['thirty dates', datesChart(30)],
  ['the structure of an example', chartOf('current', openExample('leicestershire-rutland'))],
  ['the timetable of an example', chartOf('timeline', openExample('authority-2018-19-corrected'))],
]

const pictures = new Map<string, Picture>()

beforeAll(async () => {
  for (const [name, chart] of CHARTS) pictures.set(name, await pictureOf(chart))
})

const ELEMENTS = ['circle', 'desc', 'ellipse', 'g', 'line', 'marker', 'path', 'polygon', 'rect']
const TEXTS = ['svg', 'text', 'title', 'tspan']

describe.each(CHARTS)('%s', (name, chart) => {
  const picture = (): Picture => pictures.get(name)!

  it('has no style, script or address in it', () => {
    const { svg, document } = picture()
    expect(svg).not.toMatch(/<style|style=|<script|foreignObject|javascript:|href|\son\w+=/i)
    expect(svg).not.toMatch(/\s(class|data-[\w-]+|aria-roledescription|pointer-events)=/)
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/\w/)
    const names = new Set(all(document).map(({ localName }) => localName))
    expect([...names].filter((one) => ![...ELEMENTS, ...TEXTS].includes(one))).toEqual([])
  })

  it('refers to nothing but what is in it, and names nothing twice', () => {
    const { svg, document } = picture()
    const ids = idsOf(document)
    expect(new Set(ids).size).toBe(ids.length)
    const labels = document.documentElement.getAttribute('aria-labelledby')!.split(' ')
    const references = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)
    expect([...labels, ...references].filter((id) => !ids.includes(id!))).toEqual([])
    const markers = all(document, 'marker').map(({ id }) => id)
    expect(markers.filter((id) => !references.includes(id))).toEqual([])
  })

  it('says what it is', () => {
    const { document, plain } = picture()
    const svg = document.documentElement
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.getAttribute('aria-labelledby')).toBe('p1-title p1-desc')
    expect([...svg.children].slice(0, 2).map(({ id }) => id)).toEqual(['p1-title', 'p1-desc'])
    expect(document.querySelector('title')!.textContent).toBe(chart.title)
    expect(document.querySelector('desc')!.textContent).toBe(chart.description)
    const size = [plain.width, plain.height].map(String)
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(size)
    expect(svg.getAttribute('viewBox')!.split(' ').slice(2)).toEqual(size)
  })

  it('has plain colours, and numbers of two places', () => {
    const { document } = picture()
    for (const element of all(document))
      for (const { name: key, value } of element.attributes) {
        if (key === 'fill' || key === 'stroke')
          expect(value).toMatch(/^(none|#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/)
        expect(value).not.toMatch(/\.\d{3}|currentColor|rgba?\(|hsla?\(|NaN|undefined/)
        expect(key).not.toBe('opacity')
      }
  })

  it('is the same, byte for byte, each time', async () => {
    const again = await pictureOf(chart)
    expect(again.svg).toBe(picture().svg)
  })

  it('shares no id with another of its kind on one page', async () => {
    const other = await pictureOf(chart, 'q9')
    const ours = new Set(idsOf(picture().document))
    expect(idsOf(other.document).filter((id) => ours.has(id))).toEqual([])
    expect(other.svg.replaceAll('q9-', 'p1-')).toBe(picture().svg)
  })

  it('has a thing for each thing of the chart, in its order', () => {
    const ids = idsOf(picture().document)
    const counted = (letter: string): string[] =>
      ids.filter((id) => new RegExp(`^p1-${letter}\\d+$`).test(id)).toSorted()
    const due = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, n) => `p1-${letter}${n + 1}`).toSorted()
    const [boxes, groups, lines, rows] =
      chart.kind === 'boxes'
        ? [chart.boxes.length, chart.groups.length, chart.lines.length, 0]
        : [0, 0, 0, chart.rows.length]
    expect(counted('n')).toEqual(due('n', boxes))
    expect(counted('s')).toEqual(due('s', groups))
    expect(counted('l')).toEqual(due('l', lines))
    expect(counted('t')).toEqual(due('t', rows))
  })
})

describe('boxes and lines', () => {
  it('dots the dotted lines and no other', () => {
    const { document } = pictures.get('every kind of box')!
    expect(EVERY_KIND.lines.filter(({ dotted }) => dotted)).toHaveLength(3)
    for (const [n, { dotted }] of EVERY_KIND.lines.entries()) {
      const line = document.getElementById(`p1-l${n + 1}`)!
      const dashes = effective(line, 'stroke-dasharray')
      if (!dotted) expect(dashes).toBeNull()
      else {
        const lengths = dashes!.split(/[\s,]+/).map(Number)
        expect(Math.max(...lengths)).toBeLessThan(20)
        expect(Math.min(...lengths)).toBeGreaterThan(0)
      }
    }
  })

  it('names the box that the words stand in', () => {
    const { document } = pictures.get('every kind of box')!
    for (const [n, { name, life }] of EVERY_KIND.boxes.entries()) {
      const words = [name, ...(life === null ? [] : [`(${life})`])].join(' ')
      expect(textsIn(document.getElementById(`p1-n${n + 1}`)!)).toEqual([words])
    }
  })

  it('takes at most 10 KB of a page for fourteen boxes', async () => {
    const { svg } = await pictureOf(boxesChart(14))
    expect(brotliCompressSync(svg).length).toBeLessThan(10 * 1024)
  })

  it('gives each kind of body its own fill and border', () => {
    const { document } = pictures.get('every kind of box')!
    for (const [n, { kind }] of EVERY_KIND.boxes.entries()) {
      const shape = document.querySelector(`#p1-n${n + 1} :is(rect, path, polygon)`)!
      const style = new Map(
        BOX_LOOKS[kind].style.split(',').map((one) => one.split(':') as [string, string]),
      )
      const fill = effective(shape, 'fill')!.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
      expect(fill).toBe(style.get('fill'))
      expect(effective(shape, 'stroke-width') ?? '1').toBe(
        style.get('stroke-width')!.replace('px', ''),
      )
      expect(effective(shape, 'stroke-dasharray')).toBe(style.get('stroke-dasharray') ?? null)
    }
  })
})

const LABELS = [
  'Tom & Jerry <b>bold</b> "quoted" it’s \'single\'',
  ']]> ends what was never begun <![CDATA[',
  '&amp;lt; is not &lt; nor &#60;',
  '3.14159265 and 2.71828 of them',
  '<script>alert(1)</script>',
  '"/><rect onload="alert(1)"/><text x="',
]

const asBoxes = (labels: readonly string[]): BoxChart => ({
  ...EVERY_KIND,
  title: `Title ${labels.join(' ')}`,
  description: `What \u0000 XML ${labels.join(' ')} forbids\u{FFFF}`,
  groups: [],
  boxes: labels.map((name, n) => ({
    ...{ id: `b${n}`, kind: 'sub-group', name, life: null, group: null },
  })),
  lines: [],
})

const squeezed = (text: string): string => text.replaceAll(' ', '')

describe('labels', () => {
  it('shows what could be markup as text', async () => {
    const { document } = await pictureOf(asBoxes(LABELS))
    for (const [n, label] of LABELS.entries()) {
      const [shown = ''] = textsIn(document.getElementById(`p1-n${n + 1}`)!)
      expect(squeezed(shown)).toBe(squeezed(label))
    }
    expect(document.querySelector('title')!.textContent).toBe(`Title ${LABELS.join(' ')}`)
    expect(document.querySelector('desc')!.textContent).toBe(`What XML ${LABELS.join(' ')} forbids`)
  })

  it('shows every nasty label as it is', async () => {
    const labels = NASTY_LABELS.map((label) => cleanLabel(label)).slice(0, 150)
    for (let start = 0; start < labels.length; start += 50) {
      const some = labels.slice(start, start + 50)
      const { document } = await pictureOf(asBoxes(some))
      const shown = some.map((_, n) =>
        squeezed(document.querySelector(`#p1-n${n + 1}`)!.textContent),
      )
      expect(shown).toEqual(some.map(squeezed))
    }
  })
})

const SVG = (inner: string, attributes = ''): string =>
  `<svg id="d" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50" ${attributes}>${inner}</svg>`

const flat = (raw: string): string =>
  flatten(raw, {
    ...{ source: '', layout: 'elk', title: 'T', description: 'D', marks: null, prefix: 'p1' },
  }).svg

describe('what it does not know', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    [
      'a foreign object',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    ],
    ['an image', '<image xlink:href="http://evil.test/x.png" width="9" height="9"/>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><rect width="5" height="5"/></a>'],
    ['an animation', '<rect width="5" height="5"><animate attributeName="x" to="9"/></rect>'],
    ['a use', '<use href="#x"/>'],
    ['a comment', '<!-- x -->'],
    ['a handler', '<rect width="5" height="5" onclick="alert(1)" onload="x"/>'],
    ['an address of a fill', '<rect width="5" height="5" fill="url(http://evil.test/x)"/>'],
    ['a style with an address', '<rect width="5" height="5" style="fill:url(//evil.test/x)"/>'],
    ['an imported sheet', '<style>@import url(http://evil.test/x.css);</style>'],
    ['an element of another name', '<set attributeName="onclick" to="alert(1)"/>'],
  ])('leaves out %s', (_, inner) => {
    const svg = flat(SVG(`<rect width="7" height="7"/>${inner}`))
    expect(svg).not.toMatch(
      /evil|alert|script|href|<a |animate|<use|<!--|image|foreign|import|<set/i,
    )
    expect(readSvg(svg).querySelector('rect[width="7"]')).not.toBeNull()
  })

  it.each([
    ['no XML', '<svg><br></svg>'],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>'],
    ['a turn it cannot read', SVG('<rect width="4" height="4" style="transform:skewX(4deg)"/>')],
    [
      'a turn about another point',
      SVG(
        '<rect width="4" height="4" transform-origin="9px 9px" style="transform:rotate(45deg)"/>',
      ),
    ],
    [
      'one id twice',
      SVG('<rect id="d-t1" width="4" height="4"/><rect id="d-t1" width="4" height="4"/>'),
    ],
  ])('refuses %s', (_, raw) => {
    expect(() => flat(raw)).toThrow()
  })
})

describe('styles', () => {
  const rect = (style: string, attributes = ''): Element =>
    readSvg(
      flat(
        SVG(
          `<style>${style}</style><g class="a"><rect class="b" width="5" height="5" ${attributes}/></g>`,
        ),
      ),
    ).querySelector('rect[width="5"]')!

  it('gives way to the heavier rule, the later one and the important one', () => {
    expect(rect('#d .b{fill:#123456;}#d rect{fill:#654321;}').getAttribute('fill')).toBe('#123456')
    expect(rect('#d .b{fill:#111;}#d .b{fill:#222;}').getAttribute('fill')).toBe('#222')
    const important =
      '#d .b{fill:#111!important;stroke:#333;}#d .a .b{fill:#222;stroke:#444!important;}'
    expect(rect(important).getAttribute('fill')).toBe('#111')
    expect(rect(important).getAttribute('stroke')).toBe('#444')
  })

  it('puts a style of its own before any rule, and any rule before an attribute', () => {
    const own = rect('#d .b{fill:#111;}', 'style="fill:#333 !important" fill="#444"')
    expect(own.getAttribute('fill')).toBe('#333')
    expect(rect('#d .b{fill:#111;}', 'fill="#444"').getAttribute('fill')).toBe('#111')
  })

  it('turns colours with transparency into what every program reads', () => {
    const shape = rect('#d .a{opacity:.5;}#d .b{fill:rgba(255,0,0,.5);stroke:hsl(120,100%,25%);}')
    expect(shape.getAttribute('fill')).toMatch(/^(red|#f00)$/)
    expect(shape.getAttribute('fill-opacity')).toBe('.25')
    expect(shape.getAttribute('stroke')).toMatch(/^(green|#008000)$/)
    expect(shape.getAttribute('stroke-opacity')).toBe('.5')
  })

  it.each(['0', '0 0', '1,0', '1, 0', 'none'])('has no dashes where they are %s', (dashes) => {
    expect(
      rect(`#d .b{stroke:#000;stroke-dasharray:${dashes};}`).getAttribute('stroke-dasharray'),
    ).toBeNull()
  })
})
