import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formsOf, pagesOf, withoutScripts } from '../http/addresses.ts'
import { EXAMPLES, writePlan } from '../http/make-app.ts'
import { OPTION, planOf, STATES, writeState } from '../http/plan-states.ts'
import { untilDrawn } from '../http/until-drawn.ts'
import { catalogue } from '../make-plan.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab, WIDTHS, type Visit } from './visit.ts'

const LONG = 'Leicestershire-and-Rutland-Safeguarding-Children-Partnership-Transition'
const [OURS, BARE] = [planOf('ours'), planOf('bare')]

/** An example without a framework is one of structure only. */
const partsOf = (id: string): string[] =>
  catalogue.examples.get(id)?.framework === undefined
    ? ['', '/structure']
    : ['', '/schedule', '/findings', '/milestones', '/dates']
const EXAMPLE_PAGES = EXAMPLES.flatMap((id) => partsOf(id).map((part) => `/plans/${id}${part}`))

/** A form looks with nothing recorded as it does with something; what lists things does not. */
const FORMS_OF_BARE = new Set(formsOf(BARE))
const PAGES = [
  ...new Set([
    ...pagesOf(OURS),
    ...pagesOf(BARE).filter((path) => !FORMS_OF_BARE.has(path)),
    ...EXAMPLE_PAGES,
  ]),
  '/law?q=nhs',
  '/law?q=zebra',
  '/plans/ours/schedule?standing=upcoming&kind=law&sort=title',
  '/plans/ours/schedule?standing=overdue&owner=nobody',
  '/plans/authority-2018-19?today=2019-07-01',
  '/plans/long-words',
  '/plans/long-words/schedule',
  '/plans/long-words/milestones',
  '/plans/long-words/structure',
  `/plans/ours/fates?option=${OPTION}`,
  `/plans/ours/structure/arrange?option=${OPTION}`,
  `/plans/ours/views/differences?option=${OPTION}&against=option-s3j8`,
  '/plans/leicestershire-rutland/views/current?on-day=30&on-month=6&on-year=2019',
]
const REFUSALS = [
  '/nowhere',
  '/plans/nobody',
  '/plans/spoilt',
  '/plans/ours?today=never',
  '/plans/leicestershire-rutland/title',
  '/plans/ours/views/current?on-day=30&on-month=2&on-year=2019',
  '/plans/ours/views/before',
]

/** What a narrow window does to the rules, it does to the plan that has everything. */
const widthsFor = (path: string): readonly (typeof WIDTHS)[number][] =>
  /^\/plans\/(bare|authority|bath|county)/.test(path) ? [1280] : WIDTHS

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveApp(compileStyles())
  for (const id of Object.keys(STATES) as (keyof typeof STATES)[]) writeState(served.folder, id)
  writePlan(served.folder, 'spoilt', { revision: 'three' })
  writePlan(served.folder, 'long-words', { title: LONG, money: [] })
  browser = await openBrowser()
  await untilDrawn(served, ['ours', 'leicestershire-rutland'])
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function visit(path: string, javaScriptEnabled = true): Promise<Visit> {
  const tab = await openTab(browser, javaScriptEnabled)
  await tab.page.goto(`${served.origin}${path}`)
  return tab
}

describe('at 1280 and 320 pixels', () => {
  let tab: Visit
  beforeAll(async () => {
    tab = await openTab(browser)
  })
  afterAll(() => tab.close())

  it.each([...PAGES, ...REFUSALS])(
    '%s breaks no rule of WCAG and does not scroll sideways',
    { timeout: 60_000 },
    async (path) => {
      tab.messages.length = 0
      await tab.page.goto(`${served.origin}${path}`)
      expect(await faults(tab.page, widthsFor(path))).toEqual([])
      expect(REFUSALS.includes(path) ? notable(tab.messages) : tab.messages).toEqual([])
    },
  )
})

describe('without JavaScript', () => {
  it('every step from the first page to a plan of one’s own works', async () => {
    const { page, messages, close } = await visit('/', false)
    await page.click('.app-example >> text=Leicestershire and Rutland: from LSCB')
    await page.click('text=Copy to work on')
    await page.fill('#title', '')
    await page.click('main button')
    expect(await page.textContent('.govuk-error-summary')).toContain('The title is empty')
    await page.click('.govuk-error-summary a')
    await page.fill('#id', 'without-script')
    await page.fill('#title', 'Made without a script')
    await page.click('main button')
    expect(new URL(page.url()).pathname).toBe('/plans/without-script')
    expect(await page.textContent('h1')).toBe('Made without a script')
    await page.click('nav >> text=Schedule')
    await page.click('summary >> text=Not applicable')
    expect(await page.isVisible('details table')).toBe(true)
    await page.goto(`${served.origin}/law`)
    await page.fill('#q', 'long-stop OR nothing')
    await page.press('#q', 'Enter')
    expect(new URL(page.url()).search).toBe('?q=long-stop+OR+nothing')
    expect(messages.filter((text) => !text.includes('status of 422'))).toEqual([])
    await close()
  })

  it('nothing on any page is a script, but for the keys of the presentation and what says that a plan has moved on', async () => {
    for (const path of PAGES) {
      const html = withoutScripts(path, await served.page(path))
      expect(html).not.toMatch(/<script|javascript:| on[a-z]+=/i)
    }
  })
})

describe('by keyboard', () => {
  it.each([
    '/',
    '/plans/leicestershire-rutland',
    '/plans/leicestershire-rutland/schedule',
    '/plans/leicestershire-rutland/copy',
    '/plans/ours/milestones',
    '/plans/ours/dates',
    '/plans/ours/calendar',
    '/plans/ours/history',
    '/law',
  ])(
    'the skip link comes first on %s, everything is reached, and where one is can be seen',
    async (path) => {
      const { page, close } = await visit(path)
      const all = await page
        .locator(
          'a[href], button:not([tabindex="-1"]), input:not([type=hidden]), select, textarea, summary',
        )
        .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length)
      const reached: string[] = []
      for (let n = 0; n < all; n += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body) return null
          const style = getComputedStyle(element)
          const child = getComputedStyle(element.firstElementChild ?? element)
          const seen =
            style.outlineStyle !== 'none' ||
            style.boxShadow !== 'none' ||
            child.boxShadow !== 'none'
          const first = !element.hasAttribute('data-reached')
          element.setAttribute('data-reached', '')
          return { text: element.textContent.trim(), seen, first }
        })
        expect(at).toMatchObject({ seen: true, first: true })
        reached.push(at?.text ?? '')
      }
      expect(reached).toHaveLength(all)
      expect(reached[0]).toBe('Skip to main content')
      await close()
    },
  )

  it('the skip link goes to the main part', async () => {
    const { page, close } = await visit('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main-content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })
})

describe('on paper', () => {
  it('what is folded away is opened, and what only a screen can use is left out', async () => {
    const { page, close } = await visit('/plans/leicestershire-rutland/schedule')
    const folded = page.locator('details table').first()
    expect(await folded.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await folded.isVisible()).toBe(true)
    expect(await page.isVisible('.app-plan-nav')).toBe(false)
    expect(await page.isVisible('text=Not legal advice.')).toBe(true)
    await close()
  })
})

describe('the clothes', () => {
  it('are our own: Arial or Helvetica, no typeface of GOV.UK, nothing fetched from elsewhere', async () => {
    const css = compileStyles()
    expect(css).not.toMatch(/GDS Transport|@font-face|url\(|@import/)
    const { page, close } = await visit('/')
    const fonts = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].map(
        (element) => getComputedStyle(element).fontFamily,
      ),
    )
    expect([...new Set(fonts)].filter((font) => !/^(Arial|Consolas|"?Times)/.test(font))).toEqual(
      [],
    )
    await close()
  })

  it('stay small, and so does a schedule of sixty rows', async () => {
    const css = gzipSync(compileStyles()).length
    expect(css).toBeLessThan(14 * 1024)
    const milestones = Array.from({ length: 60 }, (_, n) => ({
      id: `ms-${n}`,
      title: `Agree part ${n} of the arrangements with every partner`,
      when: { edtf: '2019-06-29' },
      owner: { role: `Officer ${n % 7}` },
    }))
    writePlan(served.folder, 'sixty', { milestones, statedDeadlines: [] })
    const html = gzipSync(await served.page('/plans/sixty/schedule')).length
    expect(html + css).toBeLessThan(40 * 1024)
  })

  it('move nothing about while a page is drawn', async () => {
    const { page, close } = await visit('/plans/ours/schedule')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => {
            resolve(sum)
          }, 300)
        }),
    )
    expect(shift).toBe(0)
    await close()
  })
})
