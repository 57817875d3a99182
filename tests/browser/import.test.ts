import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendar, event, fixture } from '../domain/calendar-import/read.ts'
import { writePlan } from '../http/make-app.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab, type Visit } from './visit.ts'

let browser: Browser
let served: Served
let tab: Visit

beforeAll(async () => {
  served = await serveApp(compileStyles())
  writePlan(served.folder, 'ours', {
    statedDeadlines: [],
    milestones: [
      { id: 'ms-own', title: 'Licensing Sub-Committee', when: { edtf: '2027-03-12' } },
      { id: 'ms-two', title: 'LSCB Executive', when: { edtf: '2027-03' } },
    ],
  })
  browser = await openBrowser()
  tab = await openTab(browser)
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** The files of 2019 as if they were of 2027, which is to come for the plan. */
const later = (name: string): string => fixture(name).replaceAll('2019', '2027')

async function show(text: string, { page }: Visit = tab): Promise<void> {
  const path = join(served.folder, 'meetings.ics')
  writeFileSync(path, text)
  await page.goto(`${served.origin}/plans/ours/milestones/import`)
  await page.setInputFiles('#file', path)
  await page.locator('main form[method=post] button').last().click()
}

const take = async ({ page }: Visit = tab): Promise<void> => {
  await page.getByRole('button', { name: 'Take what is ticked' }).click()
}

describe('a calendar’s file', () => {
  it('is taken, and taken again once it has changed', { timeout: 120_000 }, async () => {
    const { page, messages } = tab
    const long = event('UID:long', `SUMMARY:${'Wordwithoutabreak'.repeat(12)}`, 'DTSTART:20270101')
    const odd = calendar(long, event('UID:past', 'SUMMARY:Long past', 'DTSTART:20190101'))
    await show(later('council').replace('BEGIN:VEVENT', `${long}\r\nBEGIN:VEVENT`))
    expect(await faults(page)).toEqual([])
    await take()
    expect(await page.locator('main').innerText()).toContain('milestones from a calendar')
    await show(later('council').replaceAll('20270212', '20270226'))
    expect(await page.locator('#changed').innerText()).toContain('changed since')
    expect(await faults(page)).toEqual([])
    await show(odd)
    expect(await faults(page)).toEqual([])
    await show(later('outlook'))
    expect(await faults(page)).toEqual([])
    await page.uncheck('#take')
    await page.locator('main input[name=take]:checked').evaluateAll((boxes) => {
      for (const box of boxes) (box as HTMLInputElement).checked = false
    })
    await take()
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe('#take')
    expect(await faults(page)).toEqual([])
    expect(notable(messages)).toEqual([])
  })

  it('is taken without a script', { timeout: 60_000 }, async () => {
    const bare = await openTab(browser, false)
    await show(calendar(event('UID:bare', 'SUMMARY:Bare', 'DTSTART:20270401')), bare)
    await take(bare)
    expect(await bare.page.locator('main').innerText()).toContain('“Bare” from a calendar')
    await bare.close()
  })
})
