import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium, LAUNCH_FLAGS } from './chromium.ts'

export const WIDTHS = [1280, 320] as const

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: LAUNCH_FLAGS })

/** What the browser itself gave up because the reader had gone on: a tab's icon, as a rule. */
const LEFT_BEHIND = 'net::ERR_ABORTED'

export type Visit = { page: Page; messages: string[]; close: () => Promise<void> }

/** A tab of its own, with everything that the browser has to say about what it shows. */
export async function openTab(browser: Browser, javaScriptEnabled = true): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no reason given'
    if (why !== LEFT_BEHIND) messages.push(`failed (${why}): ${request.url()}`)
  })
  return { page, messages, close: () => context.close() }
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

type Width = (typeof WIDTHS)[number]

/**
 * What is wrong with a page: rules of WCAG broken at these widths, pixels beyond the edge at every
 * width.
 */
export async function faults(page: Page, ruled: readonly Width[] = WIDTHS): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const rules = ruled.includes(width) ? await broken(page) : []
    found.push(...rules.map((fault) => `${width}px: ${fault}`))
    const beyond = await overflow(page)
    if (beyond !== 0) found.push(`${width}px: scrolls sideways by ${beyond}px`)
  }
  return found
}

/** A browser notes the status of a page that refuses; nothing else may be noted. */
export const notable = (messages: readonly string[]): string[] =>
  messages.filter((text) => !/status of 4\d\d/.test(text))
