import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Drawn } from '../../src/diagrams/pictures.ts'
import { toSvg } from '../../src/exports/svg.ts'
import { makePlan, openTestPlan, withoutFramework } from '../make-plan.ts'

const picture = (width: number): Drawn => ({
  ok: true,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="4 -8.5 ${width} 50" width="${width}" height="50"><title id="a-title">T</title><desc id="a-desc">Two boxes.</desc><rect width="9" height="9"/></svg>`,
  width,
  height: 50,
})

const draws = (drawn: Drawn) => () => Promise.resolve(drawn)

async function fileOf(width: number, title = 'Testshire: <from> board & partners') {
  const made = await toSvg(openTestPlan(makePlan({ title })), 'current', draws(picture(width)))
  if (!made.ok) throw new Error(made.problems[0]?.message)
  return made.value
}

const parse = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document

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

  it.each([60, 800, 2400])(
    'of %d pixels has room beneath for every line of that, on white, and none runs out of it',
    async (width) => {
      const root = parse(await fileOf(width)).documentElement
      const [wide, high] = ['width', 'height'].map((name) => Number(root.getAttribute(name)))
      expect(root.getAttribute('viewBox')).toBe(`4 -8.5 ${wide} ${high}`)
      expect(wide).toBeGreaterThanOrEqual(width)
      const ground = root.querySelector('rect')
      expect([ground?.getAttribute('width'), ground?.getAttribute('fill')]).toEqual([
        String(wide),
        '#ffffff',
      ])
      const lines = [...root.querySelectorAll('tspan')]
      for (const line of lines) {
        expect(Number(line.getAttribute('y'))).toBeGreaterThan(50 - 8.5)
        expect(Number(line.getAttribute('y'))).toBeLessThan(high! - 8.5)
        // 12 px Arial: no running text is wider than 0.6 of its size a letter
        expect(line.textContent.length * 6.6).toBeLessThan(wide! - 4)
      }
    },
  )

  it('says nothing of law where a plan has none', async () => {
    const opened = openTestPlan(withoutFramework(makePlan()))
    const made = await toSvg(opened, 'current', draws(picture(800)))
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
    const made = await toSvg(openTestPlan(makePlan()), 'timeline', draws({ ok: false, why }))
    expect(made.ok ? '' : made.problems[0]?.message).toContain(words)
  })
})
