import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPlan } from '../../src/actions/library.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlan } from '../http/make-app.ts'
import { keyboardOf, type Keyboard } from './keyboard.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, notable, openBrowser, openTab, WIDTHS } from './visit.ts'

const MINUTE = 60_000

const ACTION_PLAN = [
  ['No.', 'Action', 'By when', 'Lead', 'Status', 'Comments'],
  ['Governance', '', '', '', '', ''],
  ['1', 'Agree the terms of reference', '28/06/2019', 'Board manager', 'Green', ''],
  ['2', 'Agree the financial contributions', 'by February 2019', 'Finance lead', 'Amber', ''],
  ['3', 'Write to relevant agencies', 'Spring 2019', '', 'Complete', 'Sent with the minutes'],
]
  .map((cells) => cells.join('\t'))
  .join('\n')

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveApp(compileStyles())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function stored(id: string): Promise<Plan> {
  const opened = await openPlan(served.deps.shelf, id)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  return opened.value.plan
}

type Reader = { page: Page; keys: Keyboard; id: string; end: () => Promise<void> }

/** Somebody at the first page with a keyboard and no script; every page on the way is looked at. */
async function reader(width: number, plan?: string): Promise<Reader> {
  const { page, messages, close } = await openTab(browser, false)
  await page.setViewportSize({ width, height: 900 })
  const id = `${plan ?? 'our-move'}-${width}`
  if (plan !== undefined) writePlan(served.folder, id, { title: `Ours at ${width}` })
  await page.goto(served.origin)
  return {
    page,
    id,
    keys: keyboardOf(page),
    end: async () => {
      expect(notable(messages)).toEqual([])
      await close()
    },
  }
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText()
const banner = (page: Page): Promise<string> =>
  page.locator('.govuk-notification-banner--success').innerText()

/** Looks at a page as it stands, in a tab of its own: the reader's has no script to look with. */
async function expectSound(page: Page): Promise<void> {
  const body = await page.content()
  const twin = await openTab(browser)
  await twin.page.route('**/as-it-stands', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await twin.page.goto(`${served.origin}/as-it-stands`)
  expect(await faults(twin.page)).toEqual([])
  await twin.close()
}

describe.each(WIDTHS)('without a script, by keyboard alone, at %i pixels', (width) => {
  it('a plan is started and its publication dated', { timeout: MINUTE }, async () => {
    const { page, keys, id, end } = await reader(width)
    await keys.press('Start a plan')
    await keys.choose('What do you want to start from?', 'One authority')
    await keys.type('Title of your plan', `Our move ${width}`)
    await keys.type('Names of the areas', 'Northshire')
    await keys.press('Start the plan')
    expect(await banner(page)).toContain(`Made the plan “Our move ${width}”`)
    await keys.press('Key dates')
    await keys.press('Record')
    expect(await heading(page)).toContain('Publication date')
    await keys.type('Day', '28')
    await keys.type('Month', 'June')
    await keys.type('Year', '2019')
    await keys.press('See what this would do')
    await expectSound(page)
    expect(await page.locator('main').innerText()).toContain('not saved yet')
    await keys.press('Save this change')
    expect(await banner(page)).toContain('28 June 2019')
    const { areas } = await stored(id)
    expect(areas.map(({ name, anchors }) => [name, anchors['publicationDate']])).toEqual([
      ['Northshire', { planned: { edtf: '2019-06-28' } }],
    ])
    await end()
  })

  it('an action plan is pasted, seen and accepted', { timeout: MINUTE }, async () => {
    const { page, keys, id, end } = await reader(width, 'paste')
    const before = (await stored(id)).milestones.length
    await keys.press(`Ours at ${width}`)
    await keys.press('Milestones')
    await keys.press('Paste from a spreadsheet')
    await keys.type('Rows of the action plan', ACTION_PLAN)
    await keys.press('Show what it becomes')
    await expectSound(page)
    const preview = await page.locator('main').innerText()
    for (const words of ['Agree the terms of reference', 'by February 2019', 'Spring 2019'])
      expect(preview).toContain(words)
    expect((await stored(id)).milestones).toHaveLength(before)
    await keys.press('Add the milestones that are ticked')
    expect(await banner(page)).toContain('3 milestones')
    const added = (await stored(id)).milestones.slice(before)
    expect(
      added.map(({ title, when, owner, progress, done }) => ({
        title,
        when: when?.edtf,
        owner: owner?.role,
        state: progress?.state,
        done: done !== undefined,
      })),
    ).toEqual([
      {
        title: 'Agree the terms of reference',
        when: '2019-06-28',
        owner: 'Board manager',
        state: 'on-track',
        done: false,
      },
      {
        title: 'Agree the financial contributions',
        when: '../2019-02',
        owner: 'Finance lead',
        state: 'at-risk',
        done: false,
      },
      {
        title: 'Write to relevant agencies',
        when: undefined,
        owner: undefined,
        state: undefined,
        done: true,
      },
    ])
    await keys.press('Undo this change')
    expect((await stored(id)).milestones).toHaveLength(before)
    await end()
  })

  it('something is recorded as done, with what shows it', { timeout: MINUTE }, async () => {
    const { page, keys, id, end } = await reader(width, 'done')
    await keys.press(`Ours at ${width}`)
    await keys.press('Milestones')
    await keys.press('Health and Wellbeing Board considers')
    await keys.press('Record as done')
    await keys.type('Day', '26')
    await keys.type('Month', '9')
    await keys.type('Year', '2019')
    await keys.select('Evidence', 'Minute or report')
    await keys.type('What shows it', 'Minutes of 26 September 2019, item 7')
    await expectSound(page)
    await keys.press('Record as done')
    expect(await banner(page)).toContain('as done')
    const done = (await stored(id)).milestones.find(({ title }) => title.startsWith('Health'))
    expect(done).toMatchObject({
      done: { when: { edtf: '2019-09-26' } },
      evidence: [{ kind: 'minute', text: 'Minutes of 26 September 2019, item 7' }],
    })
    await end()
  })

  it('what is wrong is found and put right', { timeout: MINUTE }, async () => {
    const { page, keys, end } = await reader(width, 'wrong')
    await keys.press(`Ours at ${width}`)
    await keys.press('What is wrong')
    const late = 'planned for 29 September 2019: that would be one day late'
    expect(await page.locator('main').innerText()).toContain(late)
    await keys.press('Implementation date of Leicestershire')
    await keys.type('Day', '28')
    await keys.press('See what this would do')
    await expectSound(page)
    expect(await page.locator('main').innerText()).toContain('No longer noticed')
    await keys.press('Save this change')
    await keys.press('What is wrong')
    expect(await page.locator('main').innerText()).not.toContain(late)
    await end()
  })

  it('the chair’s page is opened and prints on one side of A4', { timeout: MINUTE }, async () => {
    const { page, keys, end } = await reader(width, 'chair')
    await keys.press(`Ours at ${width}`)
    const words = await page.locator('main').innerText()
    for (const part of ['Next dates', 'What is wrong', 'What is waited for', 'Who owes what'])
      expect(words).toContain(part)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await end()
  })
})
