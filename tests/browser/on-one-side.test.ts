import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES, writePlan } from '../http/make-app.ts'
import { catalogue } from '../make-plan.ts'
import { compileStyles, serveApp, type Served } from './serve-app.ts'
import { faults, openBrowser } from './visit.ts'

const NOTES = [
  'Not legal advice.',
  'The law has moved on.',
  'No personal data about children or families has a place here.',
]

const PARTS = ['Next dates', 'What is wrong', 'What is waited for', 'Who owes what', 'Key dates']

let browser: Browser
let served: Served

/** Sixty milestones, a third of them done, many overdue, some at risk. */
const sixty = (title: string, role: string) =>
  Array.from({ length: 60 }, (_, n) => ({
    id: `ms-${n}`,
    title: `${title} ${n + 1}`,
    when: { edtf: `2019-${String(1 + (n % 12)).padStart(2, '0')}-28` },
    owner: { role: `${role} ${n % 12}` },
    ...(n % 3 === 0 ? { done: {} } : {}),
    ...(n % 4 === 1 ? { progress: { state: 'at-risk', note: role } } : {}),
  }))

const areas = (names: readonly string[]) =>
  names.map((name, n) => ({
    id: `area-${n}`,
    name,
    anchors: {
      publicationDate: { actual: { edtf: `2019-07-0${n + 1}` } },
      boardEndDate: { planned: { edtf: `2019-09-1${n}`, asWritten: 'in the middle of September' } },
      implementationDate: { planned: { edtf: `2019-10-2${n}` } },
    },
  }))

beforeAll(async () => {
  served = await serveApp(compileStyles())
  writePlan(served.folder, 'sixty', {
    title: 'A plan of sixty milestones',
    milestones: sixty(
      'The Health and Wellbeing Board considers report',
      'Director of Children’s Services',
    ),
    statedDeadlines: [],
  })
  writePlan(served.folder, 'four-areas', {
    areas: areas(['Northshire', 'Southshire', 'Eastshire', 'Westshire']),
    milestones: sixty('Thing', 'Lead'),
    bodies: [],
    statedDeadlines: [],
  })
  writePlan(served.folder, 'long-words', {
    title: 'A very long title of a plan '.repeat(5),
    milestones: sixty(
      'Words that go on and on '.repeat(12),
      'A role with many words in it '.repeat(6),
    ),
    statedDeadlines: [],
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${served.origin}${path}`)
  return page
}

/** The sizes of the sheets of a PDF, in points: width × height. */
function sheets(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[([^\]]*)\]/g)].map(
    ([, box]) =>
      (box ?? '')
        .trim()
        .split(/\s+/)
        .slice(2)
        .map((side) => Math.round(Number(side)))
        .join(' × '),
  )
}

/** One of structure only has no dates to lay out. */
const hasLaw = (id: string): boolean => catalogue.examples.get(id)?.framework !== undefined

describe('a plan’s front page on paper', () => {
  it.each([
    ...EXAMPLES.filter(hasLaw).map((id) => `/plans/${id}`),
    '/plans/authority-2018-19?today=2019-12-01',
    '/plans/sixty?today=2019-09-13',
    '/plans/four-areas?today=2019-09-13',
    '/plans/long-words?today=2019-09-13',
  ])('%s is one side of A4, upright, with its notes on it', { timeout: 60_000 }, async (path) => {
    const page = await open(path)
    expect(sheets(await page.pdf({ format: 'A4' }))).toEqual(['596 × 843'])
    await page.emulateMedia({ media: 'print' })
    for (const words of NOTES) expect(await page.isVisible(`text=${words}`)).toBe(true)
    for (const name of PARTS)
      expect(await page.getByRole('heading', { name }).isVisible()).toBe(true)
    expect(await page.locator('.app-note', { hasText: /as at|as on/ }).isVisible()).toBe(true)
    // Gone from paper, though on a screen they are there.
    for (const name of ['In this plan', 'Take it with you'])
      expect(await page.getByRole('heading', { name }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.getByRole('heading', { name: 'Take it with you' }).isVisible()).toBe(true)
    await page.close()
  })
})

describe('the schedule on paper', () => {
  it('lies on its side, says what was chosen in words, and leaves the form out', async () => {
    const page = await open(
      '/plans/sixty/schedule?today=2019-09-13&standing=overdue&kind=milestone',
    )
    const sizes = sheets(await page.pdf({ format: 'A4' }))
    expect([...new Set(sizes)]).toEqual(['843 × 596'])
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.app-filter')).toBe(false)
    expect(await page.isVisible('.app-filter-tags')).toBe(false)
    expect(await page.isVisible('text=Standing: Overdue. Kind: Milestone, promised locally.')).toBe(
      true,
    )
    await page.close()
  })
})

describe('on a screen', () => {
  it.each(['sixty', 'four-areas', 'long-words'])(
    'the front page of %s breaks no rule of WCAG and does not scroll sideways',
    { timeout: 60_000 },
    async (id) => {
      const page = await open(`/plans/${id}?today=2019-09-13`)
      expect(await faults(page)).toEqual([])
      await page.close()
    },
  )
})

describe('the filter of the schedule', () => {
  it.each([
    'standing=overdue&kind=milestone&sort=owner',
    'standing=done-late&kind=event&area=none',
  ])(
    'with %s breaks no rule of WCAG and does not scroll sideways',
    { timeout: 60_000 },
    async (query) => {
      const page = await open(`/plans/long-words/schedule?today=2019-09-13&${query}`)
      expect(await faults(page)).toEqual([])
      await page.close()
    },
  )

  it('is used at 320 pixels by keyboard alone and without a script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    })
    const page = await context.newPage()
    await page.goto(`${served.origin}/plans/sixty/schedule?today=2019-09-13`)
    expect(await page.isVisible('#standing')).toBe(false)
    await page.focus('.app-filter summary')
    await page.keyboard.press('Enter')
    expect(await page.isVisible('#standing')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.selectOption('#sort', 'title')
    await page.focus('.app-filter button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/standing=overdue/)
    const { searchParams, hash } = new URL(page.url())
    expect(searchParams.get('today')).toBe('2019-09-13')
    expect(searchParams.get('sort')).toBe('title')
    expect(hash).toBe('#shown')
    expect(await page.textContent('#shown')).toMatch(/^\d+ of \d+ shown$/)
    expect(await page.isVisible('#shown')).toBe(true)
    await context.close()
  })
})
