import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePlan } from '../http/make-app.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab } from './visit.ts'

const CHANGE = '/milestones/ms-x5t1/change'

let browser: Browser
let served: Served
let plans = 0

beforeAll(async () => {
  served = await serveApp(compileStyles())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Two people, each in a browser of their own, at the same form of one plan. */
async function twoAt(path: string) {
  const id = `plan-${(plans += 1)}`
  writePlan(served.folder, id, { revision: 0 })
  const address = `${served.origin}/plans/${id}${path}`
  const open = async () => {
    const tab = await openTab(browser)
    await tab.page.goto(address)
    return tab
  }
  const [ann, ben] = [await open(), await open()]
  return {
    id,
    ann: ann.page,
    ben: ben.page,
    messages: () => notable([...ann.messages, ...ben.messages]),
    close: () => Promise.all([ann.close(), ben.close()]),
  }
}

const save = (page: Page) => page.locator('main form[method=post] button').last().click()

/** The page comes to the front again, as when its reader turns back to it. */
const turnBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const note = (page: Page) => page.locator('#plan-moved-on')

describe('two people with a browser each', { timeout: 60_000 }, () => {
  it('who change different things both succeed', async () => {
    const { id, ann, ben, messages, close } = await twoAt(CHANGE)
    await ann.fill('#title', 'By Ann')
    await ben.fill('#when-day', '20')
    await save(ann)
    expect(new URL(ann.url()).search).toBe('?saved=1')
    await save(ben)
    expect(new URL(ben.url()).search).toBe('?saved=2')
    const shown = (await ben.textContent('main')) ?? ''
    expect(shown).toContain('By Ann')
    expect(shown).toContain('20 September 2019')
    expect(await served.page(`/plans/${id}/history`)).toContain('revision 2')
    expect(messages()).toEqual([])
    await close()
  })

  it('who change the same: the second sees both, and chooses', async () => {
    const { ann, ben, close } = await twoAt(CHANGE)
    await ann.fill('#title', 'By Ann')
    await ben.fill('#title', 'By Ben')
    await save(ann)
    await save(ben)
    const row = (await ben.textContent('.app-moved-on tbody tr')) ?? ''
    expect(row).toMatch(/By Ann.*revision 1.*By Ben/s)
    expect(await ben.inputValue('#title')).toBe('By Ben')
    expect(await faults(ben)).toEqual([])
    await save(ben)
    expect(await ben.textContent('h1')).toContain('By Ben')
    await close()
  })

  it('one sees that the plan has moved on, and keeps the form with what was typed', async () => {
    const { id, ann, ben, messages, close } = await twoAt(CHANGE)
    await ben.fill('#title', 'Half typed')
    await ben.focus('#owner-role')
    await turnBack(ben)
    await ann.fill('#title', 'By Ann')
    await save(ann)
    expect(await note(ben).textContent()).toBe('')
    await turnBack(ben)
    await note(ben).getByText('moved on to revision 1').waitFor()
    expect(await note(ben).textContent()).toMatch(
      /^This plan has moved on to revision 1: Changed “.*”: title to “By Ann”, by somebody at the web pages\. See what changed \(opens in a new tab\)$/,
    )
    expect(await note(ben).getAttribute('role')).toBe('status')
    expect(await ben.inputValue('#title')).toBe('Half typed')
    expect(await ben.evaluate(() => document.activeElement?.id)).toBe('owner-role')
    expect(await faults(ben)).toEqual([])
    const [history] = await Promise.all([
      ben.context().waitForEvent('page'),
      note(ben).getByRole('link').click(),
    ])
    await history.waitForLoadState()
    expect(new URL(history.url()).pathname).toBe(`/plans/${id}/history`)
    expect(await ben.inputValue('#title')).toBe('Half typed')
    expect(messages()).toEqual([])
    await close()
  })

  it('hides no field that has the focus behind it', async () => {
    const { ann, ben, close } = await twoAt(CHANGE)
    await ann.fill('#title', 'By Ann')
    await save(ann)
    await turnBack(ben)
    await note(ben).getByText('moved on').waitFor()
    for (const width of [1280, 320]) {
      await ben.setViewportSize({ width, height: 700 })
      await ben.focus('main form button')
      for (let n = 0; n < 12; n += 1) {
        await ben.keyboard.press('Shift+Tab')
        const { bottom, top } = await ben.evaluate(() => ({
          bottom: document.getElementById('plan-moved-on')?.getBoundingClientRect().bottom ?? 0,
          top: document.activeElement?.getBoundingClientRect().bottom ?? 0,
        }))
        expect(top).toBeGreaterThan(bottom)
      }
    }
    await close()
  })

  it('the page asks every half minute while it is seen, and not before', async () => {
    const id = `plan-${(plans += 1)}`
    writePlan(served.folder, id, { revision: 0 })
    const { page, close } = await openTab(browser)
    await page.clock.install()
    await page.goto(`${served.origin}/plans/${id}`)
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!pathname.startsWith('/assets/')) asked.push(pathname)
    })
    await page.clock.runFor(29_000)
    expect(asked).toEqual([])
    await served.post(`/plans/${id}/title`, { title: 'Another', revision: '0' })
    await page.clock.runFor(2000)
    await note(page).getByText('Named the plan “Another”').waitFor()
    expect(asked).toEqual([`/plans/${id}/revision`])
    await close()
  })
})
