import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePlan } from '../http/make-app.ts'
import { STATES } from '../http/plan-states.ts'
import { untilShown } from '../http/until-shown.ts'
import { both, looksOf, seen } from './seen-slides.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, openBrowser, openTab } from './visit.ts'

const PRESENT = '/plans/leicestershire-rutland/present?chair'
const HANDOUT = '/plans/leicestershire-rutland/present/handout?chair'
const PROJECTOR = { width: 1280, height: 720 }

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveApp(compileStyles())
  browser = await openBrowser()
  // Its diagrams are drawn once, and kept for every page here.
  await untilShown(served, [PRESENT])
}, 60_000)

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function present(javaScriptEnabled = true) {
  const tab = await openTab(browser, javaScriptEnabled)
  await tab.page.setViewportSize(PROJECTOR)
  await tab.page.goto(`${served.origin}${PRESENT}`)
  return tab
}

describe('by its keys', () => {
  it('each leads where it says, at once, with no request and the focus on the slide', async () => {
    const { page, messages, close } = await present()
    const count = await page.locator('.app-shown').count()
    const asked = served.lines.length
    const elsewhere: string[] = []
    page.on('request', (request) => {
      // A new hash makes Chromium look at the tab's icon again, which it has.
      if (!request.url().endsWith('/assets/icon.svg')) elsewhere.push(request.url())
    })
    const steps: [string, number][] = [
      ['PageDown', 1],
      ['ArrowRight', 2],
      ['ArrowDown', 3],
      ['Space', 4],
      ['ArrowLeft', 3],
      ['ArrowUp', 2],
      ['Shift+Space', 1],
      ['End', count],
      ['PageDown', count],
      ['PageUp', count - 1],
      ['Home', 1],
    ]
    for (const [key, number] of steps) {
      await page.keyboard.press(key)
      expect(await seen(page), key).toEqual(both(`slide-${number}`))
      expect(new URL(page.url()).hash).toBe(`#slide-${number}`)
    }
    await page.keyboard.press('ArrowUp')
    expect((await seen(page)).at).toBeNull()
    expect(elsewhere).toEqual([])
    expect(served.lines.slice(asked)).toEqual([])
    expect(messages).toEqual([])
    await close()
  })

  it('takes less than a tenth of a second from a key to the next slide', async () => {
    const { page, close } = await present()
    await page.keyboard.press('PageDown')
    const took = await page.evaluate(async () => {
      const times: number[] = []
      for (let n = 0; n < 9; n += 1) {
        const start = performance.now()
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
        )
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        times.push(performance.now() - start)
      }
      return times.toSorted((a, b) => a - b)[4] ?? Infinity
    })
    expect(took).toBeLessThan(100)
    expect((await seen(page)).at).toBe('slide-10')
    await close()
  })

  it('F opens the full screen, unless that is switched off; a swipe goes on', async () => {
    const { page, close } = await present()
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.uncheck('#letter')
    await page.keyboard.press('f')
    expect(await isFull()).toBe(false)
    await page.check('#letter')
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.evaluate(() => {
      location.hash = '#slide-2'
      const touch = (clientX: number) =>
        new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 })
      const swipe = { bubbles: true, changedTouches: [touch(100)] }
      document.body.dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, touches: [touch(400)] }),
      )
      document.body.dispatchEvent(new TouchEvent('touchend', swipe))
    })
    expect((await seen(page)).at).toBe('slide-3')
    await close()
  })
})

describe('without JavaScript', () => {
  it('links lead from slide to slide and back to the list', async () => {
    const { page, close } = await present(false)
    await page.click('text=Start')
    await page.click('#slide-1 >> text=Next')
    await page.click('#slide-2 >> text=Next')
    expect(new URL(page.url()).hash).toBe('#slide-3')
    const top = await page.locator('#slide-3').boundingBox()
    expect(Math.abs(top!.y)).toBeLessThan(1)
    await page.click('#slide-3 >> text=All slides')
    expect(await page.isVisible('#slides')).toBe(true)
    expect(await page.isVisible('#keys')).toBe(false)
    await close()
  })
})

describe('every slide', () => {
  it('is as large as the screen, with nothing cut off and no letters below 16 pixels', async () => {
    const { page, close } = await present()
    const found = await looksOf(page)
    expect(found.cut).toEqual([])
    expect(Math.round(found.least * 100) / 100).toBe(16)
    expect(found.sizes).toEqual(['1280 by 720'])
    await close()
  })

  it('takes a sheet of paper, longer side across, and no more', { timeout: 60_000 }, async () => {
    const { page, close } = await openTab(browser)
    await page.goto(`${served.origin}${HANDOUT}`)
    const count = await page.locator('.app-shown').count()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sheets).toHaveLength(count)
    expect(sheets.every(([, width, height]) => Number(width) > Number(height))).toBe(true)
    await close()
  })
})

describe('the handout on paper', () => {
  it.each(['', '&notes'])(
    '%s ends with its last slide, not with the foot of the site',
    async (more) => {
      const { page, close } = await openTab(browser)
      await page.goto(`${served.origin}${HANDOUT}${more}`)
      expect(await page.isVisible('.app-footer')).toBe(true)
      expect(await page.isVisible('#slide-1 .app-shown__notices')).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await page.isVisible('.app-footer')).toBe(false)
      expect(await page.isVisible('#slide-1 .app-shown__notices')).toBe(true)
      await close()
    },
  )
})

describe('on a phone', () => {
  const PHONE = { width: 320, height: 700 }

  it('a picture keeps its letters, begins at its boxes, and is a stop for the Tab key', async () => {
    const { page, close } = await present()
    const stops = () =>
      page.$$eval('.app-shown__picture', (all) => all.map(({ tabIndex }) => tabIndex))
    expect(new Set(await stops())).toEqual(new Set([-1]))
    await page.setViewportSize(PHONE)
    await page.reload()
    expect(new Set(await stops())).toEqual(new Set([0]))
    const found = await page.$$eval('.app-shown__picture', (all) =>
      all.map((picture) => {
        const { left, right } = picture.getBoundingClientRect()
        const texts = [...picture.querySelectorAll('text')]
        return {
          name: picture.getAttribute('aria-label'),
          scale: (picture.querySelector('svg')?.clientWidth ?? 0) / 1280,
          seen: texts.filter((text) => {
            const at = text.getBoundingClientRect()
            return text.getAttribute('font-weight') === 'bold' && at.left >= left && at.left < right
          }).length,
        }
      }),
    )
    expect(found.length).toBeGreaterThan(3)
    for (const { name, scale, seen: count } of found) {
      expect(name).toMatch(/^Picture: ./)
      expect(scale, name ?? '').toBe(1)
      expect(count, name ?? '').toBeGreaterThan(0)
    }
    await close()
  })

  it('the arrow keys scroll a picture, and a swipe in it leaves the slide only at its end', async () => {
    const { page, close } = await present()
    await page.setViewportSize(PHONE)
    await page.reload()
    const picture = page.locator('.app-shown__picture').first()
    const before = await picture.evaluate(({ scrollLeft }) => scrollLeft)
    await picture.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      (was) => (document.querySelector('.app-shown__picture')?.scrollLeft ?? 0) > was,
      before,
    )
    const swipe = (on: string) =>
      page.evaluate((selector) => {
        const target = document.querySelector(selector) ?? document.body
        const touch = (clientX: number) =>
          new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 })
        const start = { bubbles: true, touches: [touch(300)] }
        target.dispatchEvent(new TouchEvent('touchstart', start))
        target.dispatchEvent(
          new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(100)] }),
        )
        return document.activeElement?.className ?? ''
      }, on)
    expect(await swipe('.app-shown__picture svg')).toBe('app-shown__picture')
    await picture.evaluate((one) => one.scrollTo({ left: one.scrollWidth, behavior: 'instant' }))
    expect(await swipe('.app-shown__picture svg')).toContain('app-shown app-shown--')
    await picture.focus()
    expect(await swipe('#slide-1')).toContain('app-shown app-shown--')
    await close()
  })

  it.each([
    [640, 568],
    [640, 360],
    [390, 844],
  ])(
    '%i × %i: keys and Start lead to a slide, at the top, with the focus',
    async (width, height) => {
      const { page, close } = await present()
      await page.setViewportSize({ width, height })
      await page.reload()
      await page.click('text=Start')
      await page.waitForFunction(() => document.activeElement?.id === 'slide-1')
      for (const [key, id] of [
        ['ArrowRight', 'slide-2'],
        ['PageDown', 'slide-3'],
        ['Space', 'slide-4'],
        ['ArrowLeft', 'slide-3'],
        ['Home', 'slide-1'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await seen(page), key).toEqual(both(id))
        expect(new URL(page.url()).hash).toBe(`#${id}`)
      }
      // Past the time in which the end of scrolling is told.
      await page.waitForTimeout(200)
      expect(new URL(page.url()).hash).toBe('#slide-1')
      const bar = await page.locator('#slide-1 >> text=Next').boundingBox()
      expect(bar!.height).toBeGreaterThanOrEqual(44)
      expect(bar!.y + bar!.height).toBeLessThanOrEqual(height)
      await close()
    },
  )

  it('the list of slides is two keys away from each slide', async () => {
    const { page, close } = await present(false)
    await page.setViewportSize(PHONE)
    await page.focus('#slide-3 >> text=All slides')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#slide-1')
    await close()
  })
})

describe('names without end', () => {
  it('break no rule of WCAG and do not make it scroll sideways', { timeout: 60_000 }, async () => {
    const bodies = Array.from({ length: 9 }, (_, n) => ({
      id: `body-${n}`,
      name: 'W'.repeat(20 * n + 20),
      kind: 'board',
      side: 'new',
    }))
    writePlan(served.folder, 'long', { ...STATES.bare, title: 'M'.repeat(120), bodies })
    await untilShown(served, ['/plans/long/present?chair'])
    const { page, messages, close } = await openTab(browser)
    await page.goto(`${served.origin}/plans/long/present?chair`)
    expect(await faults(page)).toEqual([])
    expect(await page.locator('svg').count()).toBeGreaterThan(0)
    expect(messages).toEqual([])
    await close()
  })
})
