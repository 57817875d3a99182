import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openTab } from './visit.ts'

const FIRST = 'http://pages.example/first'
const SECOND = 'http://pages.example/second'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

const showing = (page: Page, address: string, body: string) =>
  page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))

describe('what a visit notes', () => {
  it('leaves out what the browser gave up because the reader had gone on', async () => {
    const { page, messages, close } = await openTab(browser)
    const asked = new Promise<void>((resolve) => {
      page.on('request', (request) => {
        if (request.url().endsWith('slow.png')) resolve()
      })
    })
    await page.route('**/slow.png', () => undefined)
    await showing(page, FIRST, '<img src="/slow.png" alt="">')
    await showing(page, SECOND, '<p>Gone on</p>')
    await page.goto(FIRST, { waitUntil: 'commit' })
    await asked
    const given = page.waitForEvent('requestfailed')
    await page.goto(SECOND)
    await given
    expect(messages).toEqual([])
    await close()
  })

  it('holds what cannot be reached, and what the policy blocks', async () => {
    const { page, messages, close } = await openTab(browser)
    await page.route('**/gone.png', (route) => route.abort('connectionrefused'))
    await showing(page, FIRST, '<img src="/gone.png" alt="">')
    await page.goto(FIRST)
    expect(messages.join(' ')).toContain('gone.png')
    messages.length = 0
    await page.route(SECOND, (route) =>
      route.fulfill({
        headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
        body: '<img src="/gone.png" alt="">',
      }),
    )
    await page.goto(SECOND)
    expect(messages.join(' ')).toContain('Content Security Policy')
    await close()
  })
})
