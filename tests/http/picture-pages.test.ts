import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createPictures, type Ahead, type Pictures } from '../../src/diagrams/pictures.ts'
import { makeApp, writePlan } from './make-app.ts'
import { untilDrawn } from './until-drawn.ts'

const PLAN = '/plans/leicestershire-rutland'

const open: Pictures[] = []
afterAll(() => Promise.all(open.map((pictures) => pictures.close())))

const ODD = {
  stuck: new URL('drawing/stuck.ts', import.meta.url),
  failing: new URL('drawing/failing.ts', import.meta.url),
}

/** The real pictures, drawn by a process that cannot. */
function drawnBy(entry: keyof typeof ODD, limitMs: number): Pictures {
  const pictures = createPictures({
    folder: null,
    log: () => undefined,
    settleMs: 60_000,
    entry: ODD[entry],
    limitMs,
  })
  open.push(pictures)
  return pictures
}

/** The real app, with a note of what it has drawn ahead. */
function notingApp() {
  const prepared: { subject: string; wanted: readonly Ahead[] }[] = []
  const { deps } = makeApp()
  let isDone = true
  const pictures: Pictures = {
    ...deps.pictures,
    prepare: (subject, wanted) => {
      prepared.push({ subject, wanted: wanted() })
      return Promise.resolve(isDone)
    },
  }
  const made = makeApp({ pictures })
  writePlan(made.folder, 'ours', { revision: 3 })
  return { ...made, prepared, drop: (dropped: boolean) => (isDone = !dropped) }
}

describe('the pages of pictures', { timeout: 60_000 }, () => {
  const { get, page, folder } = makeApp()

  /** The page once its pictures are drawn, however slow this machine is. */
  async function drawn(path: string): Promise<string> {
    await untilDrawn({ get }, ['leicestershire-rutland'])
    return page(path)
  }

  it.each(['current', 'timeline'])(
    '%s: holds the picture itself: no script, no request, no style, ids of its own',
    async (view) => {
      const html = await drawn(`${PLAN}/views/${view}`)
      const svg = /<svg .*<\/svg>/s.exec(html)?.[0] ?? ''
      expect(svg).toMatch(/role="img"/)
      expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>/)
      expect(svg).not.toMatch(/<style|style=|<script|foreignObject|<image|href=| on[a-z]+=/)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('is told which bodies there are by a table of as many rows as there are boxes', async () => {
    const html = await drawn(`${PLAN}/views/current`)
    expect(html.match(/<g id="[^"]*-n\d+"/g)).toHaveLength(10)
    const table = html.slice(html.indexOf('Every box')).split('</table>')[0]
    expect(table?.match(/<tr/g)).toHaveLength(11)
  })

  it('gives the picture alone, which may do nothing but be looked at', async () => {
    await drawn(`${PLAN}/views/timeline`)
    const answer = await get(`${PLAN}/views/timeline/picture`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toMatch(/^<svg .*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  })

  it('refuses a view that there is not, and names those that there are', async () => {
    for (const path of ['views/before', 'views/before/picture']) {
      const answer = await get(`${PLAN}/${path}`)
      expect(answer.status).toBe(404)
      const html = await answer.text()
      expect(html).toContain(`href="${PLAN}/views/current"`)
      expect(html).toContain(`href="${PLAN}/views/timeline"`)
    }
    expect((await get('/plans/nobody/views/current')).status).toBe(404)
  })

  it('shows the structure as at the day that is asked for: before, on and after a last day', async () => {
    const bodies = [
      { id: 'b-1', name: 'Old board', kind: 'board', side: 'old', to: '2019-06-30' },
      { id: 'b-2', name: 'Partnership', kind: 'partnership', side: 'new' },
    ]
    const lines = [{ id: 'l-1', body: 'b-2', other: 'b-1', kind: 'reports-to' }]
    writePlan(folder, 'lives', { bodies, lines, milestones: [], areas: [], statedDeadlines: [] })
    const on = (day: number, month: number) =>
      page(`/plans/lives/views/current?on-day=${day}&on-month=${month}&on-year=2019`)
    const boxes = (html: string) => html.slice(html.indexOf('Every box')).split('</table>')[0]
    expect(boxes(await on(29, 6))).toContain('Old board')
    expect(boxes(await on(30, 6))).toContain('Old board')
    const after = await on(1, 7)
    expect(boxes(after)).not.toContain('>Old board<')
    expect(boxes(after)).toContain('Reports to “Old board” (not shown: ended on 30 June 2019)')
    expect(after).toContain(
      '<strong>Old board</strong>. Ended on 30 June 2019; “Partnership” reports to it.',
    )
    expect(after).toContain('As at 1 July 2019.')
    expect(after).toContain('name="on-day" type="text" value="1"')
  })

  it.each([
    ['on-day=30&on-month=2&on-year=2019', 'on-day', '30'],
    ['on-day=1&on-month=&on-year=2019', 'on-month', '1'],
    ['on-day=%3Cb%3E&on-month=2&on-year=2019', 'on-day', '&lt;b&gt;'],
  ])(
    'says what is wrong with %s at its field, and keeps what was typed',
    async (query, field, kept) => {
      const answer = await get(`${PLAN}/views/current?today=2019-10-01&${query}`)
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain(`<a href="#${field}">`)
      expect(html).toContain(`value="${kept}"`)
      expect(html).toContain('<input type="hidden" name="today" value="2019-10-01"')
      expect(html).toContain('<details class="govuk-details app-screen-only" open')
      expect(html).toContain('As at 1 October 2019.')
    },
  )

  it('takes 29 February of a leap year', async () => {
    const path = `${PLAN}/views/current?on-day=29&on-month=2&on-year=2020`
    expect(await page(path)).toContain('As at 29 February 2020.')
  })

  it('has words instead of a picture where nothing is recorded', async () => {
    writePlan(folder, 'bare', { bodies: [], milestones: [], areas: [], statedDeadlines: [] })
    expect(await page('/plans/bare/views/current')).toContain('No body or group is recorded yet.')
    expect((await get('/plans/bare/views/current/picture')).status).toBe(404)
    const file = await get('/plans/bare/download/svg')
    expect(file.status).toBe(422)
    expect(await file.text()).toContain('There is nothing to draw yet.')
  })

  it('is led to from the structure, the schedule, the milestones and the key dates', async () => {
    expect(await page(`${PLAN}/structure?today=2019-10-01`)).toContain(
      `href="${PLAN}/views/current?today=2019-10-01"`,
    )
    for (const part of ['schedule', 'milestones', 'dates'])
      expect(await page(`${PLAN}/${part}`)).toContain(`href="${PLAN}/views/timeline"`)
  })
})

describe('a picture that is not drawn', { timeout: 60_000 }, () => {
  it('is not waited for until it is drawn; meanwhile the server answers', async () => {
    const { page } = makeApp({ pictures: drawnBy('stuck', 60_000) })
    const answered: string[] = []
    const waiting = page(`${PLAN}/views/timeline`).finally(() => answered.push('the picture’s'))
    expect(await page(PLAN).finally(() => answered.push('another'))).toContain('Next dates')
    const html = await waiting
    expect(answered).toEqual(['another', 'the picture’s'])
    expect(html).toContain('The picture is still being drawn.')
    expect(html).toContain(`href="${PLAN}/views/timeline/picture"`)
    expect(html).toContain('Every date')
  })

  it.each([
    ['stuck', 300, 'Drawing the picture took too long'],
    ['failing', 60_000, 'The picture could not be drawn.'],
  ] as const)(
    '%s: whoever waits for it is told, and its page tells all in words',
    async (how, limitMs, sentence) => {
      const { get, page } = makeApp({ pictures: drawnBy(how, limitMs) })
      const alone = await get(`${PLAN}/views/current/picture`)
      expect(alone.status).toBe(503)
      expect(alone.headers.get('content-security-policy')).toContain("style-src 'self'")
      const refused = await alone.text()
      expect(refused).toContain(sentence)
      expect(refused).toContain(`href="${PLAN}/views/current"`)
      const html = await page(`${PLAN}/views/current`)
      expect(html).toContain(sentence)
      expect(html).toContain('Every box')
      const file = await get(`${PLAN}/download/svg?view=current`)
      expect(file.status).toBe(422)
      expect(file.headers.get('content-disposition')).toBeNull()
      expect(await file.text()).toContain(sentence)
    },
  )

  it('of more bodies than anyone could read is not tried', async () => {
    const { folder, get, page } = makeApp()
    const bodies = Array.from({ length: 151 }, (_, n) => ({
      id: `body-${n}`,
      name: `Group ${n}`,
      kind: 'sub-group',
      side: 'new',
    }))
    writePlan(folder, 'huge', { bodies, milestones: [], areas: [], statedDeadlines: [] })
    const html = await page('/plans/huge/views/current')
    expect(html).toContain('There is too much here for one picture.')
    expect(html.match(/href="\/plans\/huge\/bodies\//g)).toHaveLength(151)
    expect((await get('/plans/huge/views/current/picture')).status).toBe(422)
  })
})

describe('drawing ahead', () => {
  it('is asked for once for each revision: when a plan is opened, and when it is changed', async () => {
    const { get, post, prepared } = notingApp()
    await get('/plans/ours')
    await get('/plans/ours/schedule')
    expect(prepared.map(({ subject }) => subject)).toEqual(['ours'])
    await post('/plans/ours/title', { title: 'Another title', revision: '3' })
    expect(prepared).toHaveLength(2)
    const titles = prepared[1]?.wanted.map((one) =>
      'slides' in one ? `Slides: ${one.slides.title}` : one.title,
    )
    expect(titles).toEqual([
      'Structure: Another title',
      'From the old structure to “Option A (illustration)”: Another title',
      'What becomes of what under “Option A (illustration)”: Another title',
      'Timeline: Another title',
      'Slides: The structure now',
      'Slides: The new structure: “Option A (illustration)”',
      'Slides: What becomes of what: “Option A (illustration)”',
    ])
    await get('/plans/ours')
    expect(prepared).toHaveLength(2)
    await post('/plans/ours/undo', { revision: '4' })
    expect(prepared).toHaveLength(3)
    await get(PLAN)
    expect(prepared.at(-1)?.subject).toBe('leicestershire-rutland')
  })

  it('is asked for again where it was dropped', async () => {
    const { get, prepared, drop } = notingApp()
    drop(true)
    await get('/plans/ours')
    drop(false)
    await get('/plans/ours')
    await get('/plans/ours')
    expect(prepared).toHaveLength(2)
  })

  it('is not asked for on a day that an address makes up, or where a change is refused', async () => {
    const { get, post, prepared } = notingApp()
    await get('/plans/ours?today=2019-10-01')
    expect(prepared).toEqual([])
    await get('/plans/ours')
    await post('/plans/ours/title', { title: '', revision: '3' })
    expect(prepared).toHaveLength(1)
  })

  it('leaves pictures in the cache for whoever comes next', { timeout: 60_000 }, async () => {
    const kept = mkdtempSync(join(tmpdir(), 'transition-pictures-'))
    const drawn: unknown[] = []
    const pictures = createPictures({
      folder: kept,
      log: (line) => drawn.push(line),
      settleMs: 10,
      limitMs: 60_000,
    })
    open.push(pictures)
    const { get, page } = makeApp({ pictures })
    await get('/plans/authority-2018-19')
    await vi.waitUntil(() => readdirSync(kept).length === 4, { timeout: 50_000, interval: 50 })
    const before = drawn.length
    for (const view of ['current', 'timeline'])
      expect(await page(`/plans/authority-2018-19/views/${view}`)).toContain('<svg')
    expect(await page('/plans/authority-2018-19/present')).not.toContain('still being drawn')
    expect(drawn).toHaveLength(before)
  })
})
