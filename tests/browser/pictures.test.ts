import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { untilDrawn } from '../http/until-drawn.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { openBrowser, openTab, type Visit } from './visit.ts'

const PLAN = 'leicestershire-rutland'
const VIEWS = ['current', 'timeline'] as const

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveApp(compileStyles())
  await untilDrawn(served, [PLAN])
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function visit(view: string, width = 1280): Promise<Visit> {
  const tab = await openTab(browser, false)
  await tab.page.setViewportSize({ width, height: 900 })
  await tab.page.goto(`${served.origin}/plans/${PLAN}/views/${view}`)
  return tab
}

const region = (page: Page) => page.locator('.app-picture__region')
const picture = (page: Page) => region(page).locator('> svg')

/** Without a script on the page there is none to ask it with, so boxes are asked of the browser. */
async function widthOf(page: Page): Promise<number> {
  const box = await picture(page).boundingBox()
  return Math.round(box?.width ?? 0)
}

/** How much of the region is out of sight, to the side and below. */
const hidden = (page: Page): Promise<number[]> =>
  region(page).evaluate((element) => [
    element.scrollWidth - element.clientWidth,
    element.scrollHeight - element.clientHeight,
  ])

/** As wide as there is room for, between four fifths of its own width and all of it. */
async function expectReadable(page: Page, own: number): Promise<void> {
  const room = await region(page).evaluate((element) => element.clientWidth - 20)
  const least = Math.ceil(own / 100) * 80
  expect(Math.abs((await widthOf(page)) - Math.max(least, Math.min(own, room)))).toBeLessThan(2)
}

const ownWidth = async (page: Page): Promise<number> =>
  Math.round(Number(await picture(page).getAttribute('width')))

it('the timetable is seen whole from side to side in a window of 1280 pixels', async () => {
  const { page, close } = await visit('timeline')
  expect((await hidden(page))[0]).toBe(0)
  await close()
})

describe.each(VIEWS)('the picture of %s', (view) => {
  it('is chosen in three sizes by the keyboard alone, and nothing is sent for it', async () => {
    const { page, messages, close } = await visit(view)
    const requests: string[] = []
    page.on('request', (request) => {
      // A browser asks for a tab’s icon when it pleases.
      if (!request.url().endsWith('/icon.svg')) requests.push(request.url())
    })
    const own = await ownWidth(page)
    await expectReadable(page, own)
    await page.locator('#size').focus()
    await page.keyboard.press('ArrowRight')
    expect(await widthOf(page)).toBeLessThanOrEqual(own)
    expect(await hidden(page)).toEqual([0, 0])
    await page.keyboard.press('ArrowRight')
    // Twice a width that is no whole number of pixels.
    expect(Math.abs((await widthOf(page)) - 2 * own)).toBeLessThanOrEqual(1)
    await page.keyboard.press('ArrowRight')
    await expectReadable(page, own)
    expect([...requests, ...messages]).toEqual([])
    await close()
  })

  it.each([320, 768, 1280])(
    'at %d pixels says that it scrolls where a part of it is out of sight, and only there',
    async (width) => {
      const { page, close } = await visit(view, width)
      await expectReadable(page, await ownWidth(page))
      const says = () => page.isVisible('text=Scroll sideways or down')
      expect(await says()).toBe((await hidden(page)).some((pixels) => pixels > 0))
      await page.locator('[value=whole]').check({ force: true })
      expect(await says()).toBe(false)
      await page.locator('[value=twice]').check({ force: true })
      expect(await says()).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await says()).toBe(false)
      await close()
    },
  )

  it('is scrolled by the keyboard, and where one is can be seen', async () => {
    const { page, close } = await visit(view, 320)
    await page.locator('#size').focus()
    await page.keyboard.press('Tab')
    const at = region(page)
    expect(await at.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await at.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => at.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50)
    await close()
  })

  it.each([320, 1280, 1920])(
    'at %d pixels scrolls in its own region, never the page',
    async (width) => {
      const { page, close } = await visit(view, width)
      for (const size of ['readable', 'whole', 'twice']) {
        await page.locator(`[name=size][value=${size}]`).check({ force: true })
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect([size, beyond]).toEqual([size, 0])
      }
      await close()
    },
  )

  it('is whole on a sheet of paper of its own, whatever size was chosen', async () => {
    const { page, close } = await visit(view)
    await page.locator('[value=twice]').check({ force: true })
    await page.setViewportSize({ width: 1047, height: 718 }) // A4 on its side within its margins
    await page.emulateMedia({ media: 'print' })
    const box = await picture(page).boundingBox()
    expect(box?.width).toBeLessThanOrEqual(1047)
    expect(box?.height).toBeLessThanOrEqual(680)
    expect(await page.isVisible('#size')).toBe(false)
    expect(await page.isVisible('text=How to read the picture')).toBe(true)
    expect(await page.isVisible('figcaption')).toBe(true)
    await close()
  })

  it('keeps its white ground where colours are the reader’s own', async () => {
    const { page, close } = await visit(view)
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    const ground = await region(page).evaluate(
      (element) => getComputedStyle(element).backgroundColor,
    )
    expect(ground).toBe('rgb(255, 255, 255)')
    await close()
  })

  it('alone in a tab is drawn, and breaks no policy', async () => {
    const { page, messages, close } = await openTab(browser, false)
    const answer = await page.goto(`${served.origin}/plans/${PLAN}/views/${view}/picture`)
    expect(answer?.status()).toBe(200)
    expect((await page.locator('svg').first().boundingBox())?.width).toBeGreaterThan(300)
    expect(messages).toEqual([])
    await close()
  })
})
