import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from './make-app.ts'
import { formsOf, readable } from './addresses.ts'
import { pastPlan } from './past-plan.ts'
import { planOf } from './plan-states.ts'
import { untilDrawn } from './until-drawn.ts'

const PLAN = { ...planOf('ours'), id: 'ours' }
const OPEN = PLAN.milestones.find(({ done, cancelled }) => !done && !cancelled)?.id ?? ''

let made: Made

beforeAll(async () => {
  made = await pastPlan('ours', '2026-03-02', [
    ['2026-03-05', { action: 'name-plan', title: 'As on the fifth' }],
    ['2026-03-09', { action: 'cancel-milestone', id: OPEN, reason: 'Not needed' }],
    ['2026-03-12', { action: 'name-plan', title: 'As on the twelfth' }],
  ])
  await untilDrawn(made, ['ours'])
})

const ADDRESSES = readable(PLAN).filter((path) => path.startsWith('/plans/ours'))
const FORMS = new Set(formsOf(PLAN))
/** Pages that lead to forms alone or say what the plan is now. */
const OF_NOW = /\/(?:revision)$/
const pages = ADDRESSES.filter(
  (path) => !/download|\/picture$/.test(path) && !FORMS.has(path) && !OF_NOW.test(path),
)
const files = ADDRESSES.filter((path) => /download|\/picture$/.test(path))

/** Where the links and forms of a page lead within the plan. */
const links = (html: string): string[] =>
  [...html.matchAll(/ (?:href|action|formaction)="(\/plans\/ours[^"#]*)/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  )

/** The page’s links to pages of the plan that are not as at the same days. */
const lostIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/plans\/ours[^"#]*)[^>]*>(.*?)<\/a>/g)].flatMap(
    ([, href = '', text = '']) =>
      /asAt=2026-03-08&amp;today=2026-04-01/.test(href) || /Back to now|as it is now/.test(text)
        ? []
        : [href],
  )

describe('every page as at a past day', () => {
  it.each(pages)('%s says so, changes nothing, and leads to others of it', async (path) => {
    const answer = await made.get(`${path}?asAt=2026-03-08&today=2026-04-01`)
    expect(answer.status).toBe(200)
    const html = (await answer.text()).replace(/\s+/g, ' ')
    expect(html).toContain('As on the fifth')
    expect(html).not.toContain('As on the twelfth')
    expect(html).toMatch(/[Aa]s at 8 March 2026/)
    expect(html).toMatch(/[Tt]oday is taken to be 1 April 2026/)
    expect(html).toMatch(/revision 1\b/)
    expect(html).not.toContain('method="post"')
    expect(links(html).filter((href) => FORMS.has(href.replace(/\?.*/, '')))).toEqual([])
    expect(lostIn(html)).toEqual([])
    const asking = [...html.matchAll(/<form[^>]*method="get"[^>]*>(.*?)<\/form>/g)]
    for (const [, inside] of path.endsWith('/as-at') ? [] : asking)
      expect(inside).toMatch(/name="asAt" value="2026-03-08".*name="today" value="2026-04-01"/)
  })

  it.each(files)('%s is of that day', async (path) => {
    const answer = await made.get(`${path}?asAt=2026-03-08`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).not.toContain('As on the twelfth')
    if (path.includes('download'))
      expect(answer.headers.get('content-disposition')).toContain('ours-as-at-2026-03-08')
    if (/md$|json$/.test(path)) expect(text).toContain('As on the fifth')
  })

  it.each([...FORMS].filter((path) => path.startsWith('/plans/ours')))(
    'the form %s is refused, shown or sent',
    async (path) => {
      const before = await made.deps.shelf.store.read('ours')
      for (const answer of [
        await made.get(`${path}?asAt=2026-03-08`),
        await made.post(`${path}?asAt=2026-03-08`, { title: 'Typed' }),
      ]) {
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('cannot be changed')
      }
      expect(await made.deps.shelf.store.read('ours')).toEqual(before)
    },
  )
})

it.each(['undo', `milestones/${OPEN}/restore`, 'slides/reset', 'options/option-s9h8/state'])(
  'the button %s is refused too',
  async (path) => {
    const answer = await made.post(`/plans/ours/${path}?asAt=2026-03-08`, { revision: '1' })
    expect(answer.status).toBe(403)
  },
)

describe('the day asked for', () => {
  it('is today as well, where none is given', async () => {
    const html = await made.page('/plans/ours/schedule?asAt=2026-03-08')
    expect(html).toContain('Today is taken to be 8 March 2026')
  })

  it.each([
    ['2026-03-04', 'revision 0'],
    ['2026-03-05', 'revision 1'],
    ['2026-03-09', 'revision 2'],
    ['2026-03-11', 'revision 2'],
    ['2026-03-12', 'revision 3'],
    ['2026-11-22', 'revision 3'],
  ])('%s gives %s', async (day, revision) => {
    expect(await made.page(`/plans/ours?asAt=${day}`)).toContain(revision)
  })

  it.each([
    ['2026-03-01', 404, 'Its history begins on 2 March 2026, after 1 March 2026.'],
    ['2026-11-23', 404, '23 November 2026 has not come yet'],
    ['2026-02-29', 400, 'asks for the day “2026-02-29”'],
    ['yesterday', 400, 'asks for the day “yesterday”'],
    ['', 400, 'That is not a day that exists'],
  ])('%s is refused', async (day, status, told) => {
    const answer = await made.get(`/plans/ours?asAt=${day}`)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(told)
  })

  it('is refused for an example, which does not change', async () => {
    const answer = await made.get('/plans/leicestershire-rutland?asAt=2019-09-01')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('A worked example does not change')
  })

  it('what was cancelled later still stands then', async () => {
    expect(await made.page('/plans/ours/milestones?asAt=2026-03-08')).not.toContain('Cancelled (')
    expect(await made.page('/plans/ours/milestones?asAt=2026-03-09')).toContain('Cancelled (')
  })
})

describe('the page that chooses the days', () => {
  const ask = (query: string) => made.get(`/plans/ours/as-at?then=show&${query}`)
  const day = (name: string, [d, m, y]: readonly [number, number, number]) =>
    `${name}-day=${d}&${name}-month=${m}&${name}-year=${y}`

  it('leads to the part of the plan that one came from, as at those days', async () => {
    const both = `${day('asAt', [8, 3, 2026])}&${day('today', [1, 4, 2026])}`
    const answer = await ask(`to=schedule&${both}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/plans/ours/schedule?asAt=2026-03-08&today=2026-04-01',
    ])
  })

  it.each([
    ['', '/plans/ours'],
    [`to=//evil.example&${day('today', [1, 4, 2026])}`, '/plans/ours?today=2026-04-01'],
  ])('with %s leads to %s', async (query, location) => {
    expect((await ask(query)).headers.get('location')).toBe(location)
  })

  it.each([
    [day('asAt', [29, 2, 2026]), 'asAt-day'],
    [day('asAt', [1, 3, 2026]), 'Its history begins on 2 March 2026'],
    [day('asAt', [23, 11, 2026]), 'has not come yet'],
    [day('today', [31, 4, 2026]), 'today-day'],
  ])('says what is wrong with %s and keeps it', async (query, told) => {
    const answer = await ask(query)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('There is a problem')
    expect(html).toContain(told)
    expect(html).toContain('value="2026"')
  })
})
