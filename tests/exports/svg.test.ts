import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Drawn } from '../../src/diagrams/pictures.ts'
import { toSvg } from '../../src/exports/svg.ts'
import {
  makeBody,
  makeMilestone,
  makePlan,
  makeStructure,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'

const picture = (width: number): Drawn => ({
  ok: true,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="4 -8.5 ${width} 50" width="${width}" height="50"><title id="a-title">T</title><desc id="a-desc">Two boxes.</desc><rect width="9" height="9"/></svg>`,
  width,
  height: 50,
})

const draws = (drawn: Drawn) => () => Promise.resolve(drawn)

const headOf = (root: Element): string =>
  [...root.querySelectorAll('text[font-weight="bold"] tspan')]
    .map(({ textContent }) => textContent)
    .join(' ')

/** The words beneath the picture. */
const beneath = (root: Element): Element[] => [
  ...root.querySelectorAll('text:not([font-weight]) tspan'),
]

async function fileOf(width: number, title = 'Testshire: <from> board & partners') {
  const made = await toSvg(
    openTestPlan(makePlan({ title })),
    { view: 'current' },
    draws(picture(width)),
  )
  if (!made.ok) throw new Error(made.problems[0]?.message)
  return made.value
}

const parse = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document

const ARIMO = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'
const font = create(readFileSync(createRequire(import.meta.url).resolve(ARIMO))) as Font

/** As a viewer sets it in Arial, or what is as wide, at 12 pixels. */
const widthOf = (text: string): number => (font.layout(text).advanceWidth / font.unitsPerEm) * 12

const CAPITALS = 'WARWICKSHIRE, WORCESTERSHIRE AND WOLVERHAMPTON: MOVE TO MMXIX PARTNERSHIP'
const LONG_WORD = `${'Llanfairpwllgwyngyll'.repeat(20)} and partners`
const NO_SPACES = 'WM'.repeat(100)

describe('a picture as a file', () => {
  it('is XML that stands by itself and still holds the picture', async () => {
    const text = await fileOf(800)
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/)
    const root = parse(text).documentElement
    expect(root.getAttribute('role')).toBe('img')
    expect(root.querySelector('title')?.textContent).toBe('T')
    expect(root.querySelectorAll('rect[width="9"]')).toHaveLength(1)
  })

  it('says which plan, as at when, and what to know of the law: to be seen and to be heard', async () => {
    const root = parse(await fileOf(800)).documentElement
    const heard = root.querySelector('desc')?.textContent ?? ''
    const seen = [...root.querySelectorAll('tspan')].map((one) => one.textContent).join(' ')
    for (const words of [
      'Testshire: <from> board & partners. As at 15 January 2019, revision 3.',
      'sections 16E to 16Q have been amended.',
      'Not legal advice.',
    ]) {
      expect(seen).toContain(words)
      expect(heard).toContain(words)
    }
    expect(heard).toMatch(/^Two boxes\. /)
  })

  it('has the title of its chart above it, and what its signs mean beneath', async () => {
    const root = parse(await fileOf(800)).documentElement
    expect(headOf(root)).toBe('Structure: Testshire: <from> board & partners')
    const tops = [...root.querySelectorAll('text[font-weight="bold"] tspan')].map((line) =>
      Number(line.getAttribute('y')),
    )
    expect(Math.max(...tops)).toBeLessThan(-8.5)
    const said = (lines: Element[]) => lines.map(({ textContent }) => textContent).join(' ')
    expect(said(beneath(root))).not.toContain('Arrow')
    const bodies = [
      makeBody({ id: 'a', name: 'Top' }),
      makeBody({ id: 'b', name: 'Below', reportsTo: ['a'] }),
      makeBody({ id: 'c', name: 'Gone', to: '2018' }),
    ]
    const made = await toSvg(
      openTestPlan(makePlan(makeStructure(bodies))),
      { view: 'current' },
      draws(picture(800)),
    )
    const told = said(beneath(parse(made.ok ? made.value : '').documentElement))
    expect(told).toContain('An arrow runs from a body to the one it reports to.')
    expect(told).toContain('Not shown in it: 1.')
  })

  it.each([
    [
      ['2019-02-28'],
      ['Diamond: an exact day.', 'Dashed line: as at 15 January 2019.'],
      ['Bar', '«', 'Arrow'],
    ],
    [
      ['2019-01', '../2019-03'],
      [
        'Bar between brackets: the day is not known.',
        '« or »: may be earlier or later.',
        'Arrow: must come first.',
      ],
      ['Dashed line: as at 16'],
    ],
  ])('tells the signs of a timetable of %j, and no others', async (dates, has, hasNot) => {
    const milestones = dates.map((edtf, n) =>
      makeMilestone({
        ...{ id: `ms-${n}`, when: { edtf } },
        dependsOn: n === 0 ? [] : ['ms-0'],
      }),
    )
    const before = makeMilestone({ id: 'ms-x', when: { edtf: '2018-12' } })
    const first = dates.length === 1 ? { ...before, when: { edtf: '2018-12-31' } } : before
    const plan = withoutFramework(makePlan({ milestones: [first, ...milestones] }))
    const made = await toSvg(openTestPlan(plan), { view: 'timeline' }, draws(picture(1196)))
    const root = parse(made.ok ? made.value : '').documentElement
    const told = beneath(root)
      .map(({ textContent }) => textContent)
      .join(' ')
    for (const words of has) expect(told).toContain(words)
    for (const words of hasNot) expect(told).not.toContain(words)
  })

  it.each([60, 800, 2400])(
    'of %d pixels has room beneath for every line of that, on white, and none runs out of it',
    async (width) => {
      const root = parse(await fileOf(width)).documentElement
      const [wide, high] = ['width', 'height'].map((name) => Number(root.getAttribute(name)))
      const [x, top, ...size] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
      expect([x, ...size]).toEqual([4, wide, high])
      expect(wide).toBeGreaterThanOrEqual(width)
      const ground = root.querySelector('rect')
      expect([ground?.getAttribute('width'), ground?.getAttribute('fill')]).toEqual([
        String(wide),
        '#ffffff',
      ])
      const lines = beneath(root)
      for (const line of root.querySelectorAll('text[font-weight] tspan'))
        expect(Number(line.getAttribute('y'))).toBeGreaterThan(top!)
      for (const line of lines) {
        expect(Number(line.getAttribute('y'))).toBeGreaterThan(50 - 8.5)
        expect(Number(line.getAttribute('y'))).toBeLessThan(high! + top!)
        expect(Number(line.getAttribute('x'))).toBe(16)
      }
    },
  )

  it.each([
    [60, CAPITALS],
    [800, CAPITALS],
    [800, `${CAPITALS} ${CAPITALS}`],
    [60, LONG_WORD],
    [800, LONG_WORD],
    [60, NO_SPACES],
    [1196, NO_SPACES],
  ])('of %d pixels says all of “%s” within its margins', async (width, title) => {
    const root = parse(await fileOf(width, title)).documentElement
    const wide = Number(root.getAttribute('width'))
    const lines = beneath(root).map(({ textContent }) => textContent)
    const head = [...root.querySelectorAll('text[font-weight] tspan')]
    for (const { textContent } of head)
      expect(widthOf(textContent) * (16 / 12)).toBeLessThan(wide - 24)
    expect(lines.filter((line) => line === '' || widthOf(line) > wide - 24)).toEqual([])
    const said = lines.join('').replaceAll(' ', '')
    expect(said).toContain(`${title}. As at 15 January 2019`.replaceAll(' ', ''))
    // Lines are as full as words let them be: each notice begins one, and breaks leave some over.
    const filled = lines.reduce((sum, line) => sum + widthOf(line), 0) / (wide - 24)
    expect(lines.length).toBeLessThan(filled * 1.3 + 5)
  })

  it('says nothing of law where a plan has none', async () => {
    const opened = openTestPlan(withoutFramework(makePlan()))
    const made = await toSvg(opened, { view: 'current' }, draws(picture(800)))
    expect(made.ok && made.value).toContain('Not legal advice.')
    expect(made.ok && made.value).not.toContain('16Q')
  })

  it.each([
    ['not-yet', 'still being drawn. Try again'],
    ['too-long', 'too long, so it was given up. Take the Mermaid text (mmd) instead.'],
    ['too-large', 'too much here for one picture. Take the Mermaid text'],
    ['failed', 'could not be drawn.'],
    ['nothing', 'nothing to draw yet. Record'],
  ] as const)('is refused with a sentence where it is %s', async (why, words) => {
    const made = await toSvg(
      openTestPlan(makePlan()),
      { view: 'timeline' },
      draws({ ok: false, why }),
    )
    expect(made.ok ? '' : made.problems[0]?.message).toContain(words)
  })
})
