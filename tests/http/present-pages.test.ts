import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPictures } from '../../src/diagrams/pictures.ts'
import { ATTACKS } from '../exports/nasty-labels.ts'
import { makeApp, writePlan } from './make-app.ts'
import { STATES, writeState } from './plan-states.ts'
import { untilShown } from './until-shown.ts'

const { folder, get, page } = makeApp()
const EXAMPLE = '/plans/leicestershire-rutland/present'

const sections = (html: string): string[] =>
  [...html.matchAll(/<section class="app-shown .*?<\/section>/g)].map(([found]) => found)

const numbers = (html: string): string[] =>
  [...html.matchAll(/<p class="app-shown__number">([^<]+)</g)].map(([, said]) => said ?? '')

/** Its diagrams are drawn once, and kept for every page here; none waits long for them. */
beforeAll(
  () => untilShown({ get }, [`${EXAMPLE}?chair`, `${EXAMPLE}?view=current&on=2018-01-31`]),
  60_000,
)

describe('the presentation', () => {
  it('holds every slide in its order, each with its number, plan, revision and day', async () => {
    const html = await page(EXAMPLE)
    const slides = sections(html)
    expect(slides.length).toBeGreaterThan(8)
    expect(numbers(html)).toEqual(slides.map((_, n) => `${n + 1} of ${slides.length}`))
    for (const [n, slide] of slides.entries()) {
      expect(slide).toContain(`id="slide-${n + 1}"`)
      expect(slide).toContain('aria-roledescription="slide"')
      expect(slide).toMatch(/<\/span>, revision 0, as at 13 September 2019</)
    }
    const titles = slides.map((slide) => /<h2[^>]*><span>(.*?)<\/span>/.exec(slide)?.[1] ?? '')
    expect(titles).toContain('Where we are')
    const listed = [...html.matchAll(/<a class="govuk-link" href="#slide-\d+"> ?(.*?) ?<\/a>/g)]
    expect(listed.map(([, title]) => title)).toEqual(titles)
  })

  it('takes a script from this server alone, which no other page does', async () => {
    const answer = await get(EXAMPLE)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; .*; script-src 'self'$/)
    const [, src = ''] = /<script src="([^"]+)"/.exec(await answer.text()) ?? []
    const script = await get(src)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    const handout = await get(`${EXAMPLE}/handout`)
    expect(handout.headers.get('content-security-policy')).not.toContain('script-src')
    expect(await handout.text()).not.toContain('<script')
  })

  it('keeps what is for the chair alone from the board', async () => {
    expect(await page(EXAMPLE)).not.toContain('For the chair alone.')
    const slides = sections(await page(`${EXAMPLE}?chair`))
    const own = slides.filter((slide) => slide.includes('For the chair alone.'))
    expect(own.length).toBeGreaterThan(0)
    expect(slides.slice(-own.length)).toEqual(own)
  })

  it('shows one view alone, of one option, on the day asked for', async () => {
    const html = await page(`${EXAMPLE}?view=option&today=2019-07-01`)
    const slides = sections(html)
    expect(slides.every((slide) => slide.includes('The new structure'))).toBe(true)
    expect(slides.every((slide) => slide.includes('as at 1 July 2019'))).toBe(true)
    expect(html).toContain('/present/handout?view=option&amp;today=2019-07-01')
  })

  it('shows a view as it is on a day, and keeps that day in its links', async () => {
    const html = await page(`${EXAMPLE}?view=current&on=2018-01-31`)
    expect(html).toContain('The structure alone, on 31 January 2018. Made from')
    expect(html).toContain('/present/handout?view=current&amp;on=2018-01-31')
    expect(html).toContain('/download/pptx?view=current&amp;on=2018-01-31')
    const paper = await page(`${EXAMPLE}/handout?view=current&on=2018-01-31`)
    expect(paper).toContain('/present?view=current&amp;on=2018-01-31')
    const slides = [...sections(html), ...sections(paper)]
    for (const slide of slides) {
      expect(slide).toContain('The structure now, on 31 January 2018')
      expect(slide).toContain('revision 0, showing 31 January 2018, as at 13 September 2019')
    }
    expect(slides.length).toBeGreaterThan(1)
  })

  it.each([
    ['?view=before', 'There is no view “before”.'],
    ['?view=option&option=gone', 'There is no option “gone”.'],
    ['?view=timeline&on=2018-01-31', 'is of no one day; leave the day out.'],
    ['?view=current&on=2019-02-29', '“2019-02-29” is not a day that exists'],
    ['?on=2018-01-31', 'give ?view= beside ?on=.'],
  ])('says so of %s, which is not there', async (query, sentence) => {
    const answer = await get(`${EXAMPLE}${query}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(sentence)
  })

  it('says in words what a diagram shows, and escapes the names in it', async () => {
    const bodies = ATTACKS.slice(0, 6).map((name, n) => ({
      id: `body-${n}`,
      name,
      kind: 'board',
      side: 'new',
    }))
    const lines = [{ id: 'line-1', body: 'body-1', kind: 'reports-to', other: 'body-0' }]
    writePlan(folder, 'attacked', { ...STATES.bare, bodies, lines })
    await untilShown({ get }, ['/plans/attacked/present?view=current'])
    const html = await page('/plans/attacked/present?view=current')
    expect(html).toMatch(/in words<\/h3>/)
    expect(html).toMatch(/<\/strong>: [^<]*reports to /)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toMatch(/<img|<iframe|<foreignObject/i)
  })

  it('of an empty plan says what is missing', async () => {
    writeState(folder, 'bare')
    const html = await page('/plans/bare/present')
    expect(html).toContain('No area is recorded yet.')
    expect(sections(await page('/plans/bare/present?view=option')).join('')).toContain(
      'Nothing is recorded to show here.',
    )
  })
})

describe('where pictures take long', () => {
  const pictures = createPictures({
    folder: null,
    log: () => undefined,
    settleMs: 60_000,
    entry: new URL('drawing/stuck.ts', import.meta.url),
  })
  afterAll(() => pictures.close())

  it('all of them are waited for 4 seconds together, then told in words', async () => {
    const slow = makeApp({ pictures })
    const from = performance.now()
    const html = await slow.page(`${EXAMPLE}?chair&today=2019-09-13`)
    const ms = performance.now() - from
    expect(ms).toBeGreaterThan(3_900)
    // Three would wait for 12 one after the other.
    expect(ms).toBeLessThan(8_000)
    expect(html).toContain('3 pictures are still being drawn')
    expect(html).toContain(`href="${EXAMPLE}?chair&amp;today=2019-09-13">Load this page again`)
    const told = sections(html).filter((slide) => slide.includes('ask for it again in a minute'))
    expect(told).toHaveLength(3)
    expect(told[0]).toContain('<table')
  })
})

describe('the handout', () => {
  it('has the same slides, and the notes of the presenter only if asked for', async () => {
    const plain = await page(`${EXAMPLE}/handout`)
    const noted = await page(`${EXAMPLE}/handout?notes`)
    expect(numbers(plain)).toEqual(numbers(await page(EXAMPLE)))
    expect(plain).not.toContain('app-shown__notes')
    expect(noted).toContain('app-shown__notes')
    expect(noted).toContain('“Cannot tell” means')
    expect(noted).not.toMatch(/<li>[^<]*: \d+ (?:boxes|bodies|groups)\.<\/li>/)
  })

  it.each(['', '?notes', '?view=option'])(
    '%s has its notices on its first sheet, and that it is no advice on each',
    async (query) => {
      const [first = '', ...others] = sections(await page(`${EXAMPLE}/handout${query}`))
      for (const notice of ['Working Together was replaced on', 'No personal data']) {
        expect(first.split(notice)).toHaveLength(2)
        expect(others.join('')).not.toContain(notice)
      }
      expect(first.split('Not legal advice.')).toHaveLength(3)
      for (const other of others) expect(other.split('Not legal advice.')).toHaveLength(2)
    },
  )
})
