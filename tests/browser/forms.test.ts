import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formsOf } from '../http/addresses.ts'
import { planOf, writeState } from '../http/plan-states.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab, type Visit } from './visit.ts'

let browser: Browser
let served: Served
let tab: Visit

beforeAll(async () => {
  served = await serveApp(compileStyles())
  writeState(served.folder, 'ours')
  browser = await openBrowser()
  tab = await openTab(browser)
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** A page that asks whether to remove what is in use has nothing to send. */
const isRefusal = (path: string): boolean => path.endsWith('/remove')

describe('a form that was filled in wrongly', () => {
  it.each(formsOf(planOf('ours')).filter((path) => !isRefusal(path)))(
    '%s breaks no rule of WCAG',
    { timeout: 60_000 },
    async (path) => {
      tab.messages.length = 0
      const { page } = tab
      await page.goto(`${served.origin}${path}`)
      for (const input of await page.locator('main input[type=text], main textarea').all())
        if (await input.isVisible()) await input.fill('99'.repeat(200))
      await page.locator('main form[method=post] button').last().click()
      expect(await faults(page)).toEqual([])
      expect(notable(tab.messages)).toEqual([])
    },
  )
})
