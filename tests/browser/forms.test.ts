import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formsOf } from '../http/addresses.ts'
import { writePlan } from '../http/make-app.ts'
import { OPTION, planOf, writeState } from '../http/plan-states.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab, type Visit } from './visit.ts'

/** The decision on an option that is adopted can be changed; an option not agreed has no form. */
const DECIDED = `/plans/decided/options/${OPTION}/adopt`

let browser: Browser
let served: Served
let tab: Visit

beforeAll(async () => {
  served = await serveApp(compileStyles())
  const { options } = writeState(served.folder, 'ours')
  writePlan(served.folder, 'decided', {
    options: options.map((one) => (one.id === OPTION ? { ...one, state: 'adopted' } : one)),
  })
  browser = await openBrowser()
  tab = await openTab(browser)
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** A page that says what stands in the way of removing or adopting something has nothing to send. */
const isRefusal = (path: string): boolean => /\/(remove|adopt)$/.test(path)

describe('a form that was filled in wrongly', () => {
  it.each([...formsOf(planOf('ours')).filter((path) => !isRefusal(path)), DECIDED])(
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

describe('a preview of what would be added', () => {
  it.each([
    ['paste', { '#pasted': 'Executive\n  Training group\n  Something or other' }, []],
    ['start-from', {}, ['input[name=from]']],
  ])('of structure/%s breaks no rule of WCAG', { timeout: 60_000 }, async (part, typed, ticked) => {
    tab.messages.length = 0
    const { page } = tab
    await page.goto(`${served.origin}/plans/ours/structure/${part}`)
    for (const [field, text] of Object.entries(typed)) await page.fill(field, text)
    for (const field of [...ticked, 'input[name=where]']) await page.locator(field).first().check()
    await page.locator('main form[method=post] button').last().click()
    expect(await page.locator('main table, main .app-tree').count()).toBeGreaterThan(0)
    expect(await faults(page)).toEqual([])
    expect(notable(tab.messages)).toEqual([])
  })
})
