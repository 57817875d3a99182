import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUTES } from '../../src/http/routes.ts'
import { EXAMPLES, writePlan } from '../http/make-app.ts'
import { findChromium, LAUNCH_FLAGS } from './chromium.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'

const WIDTHS = [1280, 320] as const
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const ENTRIES = ['publish-arrangements', 'hand-over-child-death-reviews', 'act-passed']
const LONG = 'Leicestershire-and-Rutland-Safeguarding-Children-Partnership-Transition'

/** Every page that can be read, for every example, and the pages that refuse. */
const addresses = ROUTES.filter(
  ({ method, path }) => method === 'GET' && !/download|assets|healthz/.test(path),
).flatMap(({ path }) => {
  if (path.includes(':id')) return EXAMPLES.map((id) => path.replace(':id', id))
  return path.includes(':entry') ? ENTRIES.map((id) => path.replace(':entry', id)) : [path]
})
const PAGES = [
  ...addresses,
  '/law?q=nhs',
  '/law?q=zebra',
  '/plans/authority-2018-19?today=2019-07-01',
  '/plans/long-words',
  '/plans/long-words/schedule',
  '/plans/long-words/structure',
]
const REFUSALS = ['/nowhere', '/plans/nobody', '/plans/spoilt', '/plans/long-words?today=never']

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveApp(compileStyles())
  writePlan(served.folder, 'spoilt', { revision: 'three' })
  writePlan(served.folder, 'long-words', { title: LONG, money: [] })
  browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS })
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

type Visit = { page: Page; messages: string[]; close: () => Promise<void> }

/** A tab of its own, with everything that the browser has to say about what it shows. */
async function openTab(javaScriptEnabled = true): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`))
  return { page, messages, close: () => context.close() }
}

async function visit(path: string, javaScriptEnabled = true): Promise<Visit> {
  const tab = await openTab(javaScriptEnabled)
  await tab.page.goto(`${served.origin}${path}`)
  return tab
}

async function broken(page: Page): Promise<string[]> {
  // No page has frames, so axe need not open a blank page of its own for each.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await axe
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** What is wrong with a page at each width: rules of WCAG broken, pixels beyond the edge. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    found.push(...(await broken(page)).map((fault) => `${width}px: ${fault}`))
    const beyond = await overflow(page)
    if (beyond !== 0) found.push(`${width}px: scrolls sideways by ${beyond}px`)
  }
  return found
}

describe('at 1280 and 320 pixels', () => {
  let tab: Visit
  beforeAll(async () => {
    tab = await openTab()
  })
  afterAll(() => tab.close())

  it.each([...PAGES, ...REFUSALS])(
    '%s breaks no rule of WCAG and does not scroll sideways',
    { timeout: 60_000 },
    async (path) => {
      tab.messages.length = 0
      await tab.page.goto(`${served.origin}${path}`)
      expect(await faults(tab.page)).toEqual([])
      // A browser notes the status of a page that refuses; nothing else may be noted.
      const status = REFUSALS.includes(path) ? /status of 4\d\d/ : /^$/
      expect(tab.messages.filter((text) => !status.test(text))).toEqual([])
    },
  )

  it('a form with errors breaks no rule of WCAG either', { timeout: 60_000 }, async () => {
    const { page, close } = await visit('/plans/leicestershire-rutland/copy')
    await page.fill('#id', 'Not An Id')
    await page.fill('#title', '')
    await page.click('main button')
    expect(await page.title()).toContain('Error: ')
    expect(await faults(page)).toEqual([])
    await close()
  })
})

describe('without JavaScript', () => {
  it('every step from the first page to a plan of one’s own works', async () => {
    const { page, messages, close } = await visit('/', false)
    await page.click('text=Leicestershire and Rutland: from LSCB')
    await page.click('text=Copy to work on')
    await page.click('main button')
    expect(await page.textContent('.govuk-error-summary')).toContain('Type an id for your plan')
    await page.click('.govuk-error-summary a')
    await page.fill('#id', 'without-script')
    await page.fill('#title', 'Made without a script')
    await page.click('main button')
    expect(new URL(page.url()).pathname).toBe('/plans/without-script')
    expect(await page.textContent('h1')).toBe('Made without a script')
    await page.click('nav >> text=Schedule')
    await page.click('summary')
    expect(await page.isVisible('details table')).toBe(true)
    await page.goto(`${served.origin}/law`)
    await page.fill('#q', 'long-stop OR nothing')
    await page.press('#q', 'Enter')
    expect(new URL(page.url()).search).toBe('?q=long-stop+OR+nothing')
    expect(messages.filter((text) => !text.includes('status of 422'))).toEqual([])
    await close()
  })

  it('nothing on any page is a script', async () => {
    for (const path of PAGES)
      expect(await served.page(path)).not.toMatch(/<script|javascript:| on[a-z]+=/i)
  })
})

describe('by keyboard', () => {
  it.each([
    '/',
    '/plans/leicestershire-rutland',
    '/plans/leicestershire-rutland/schedule',
    '/plans/leicestershire-rutland/copy',
    '/law',
  ])(
    'the skip link comes first on %s, everything is reached, and where one is can be seen',
    async (path) => {
      const { page, close } = await visit(path)
      const all = await page
        .locator('a[href], button, input, summary')
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

  it('stay small', () => {
    expect(compileStyles().length).toBeLessThan(64 * 1024)
  })
})
