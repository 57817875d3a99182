import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { HOST, makeApp, writePlan } from './make-app.ts'

const { app, get, page, post } = makeApp()
const COPY = '/plans/leicestershire-rutland/copy'

describe('what is not there', () => {
  it('answers 404 for a plan, and lists the plans that exist', async () => {
    const answer = await get('/plans/no-such-plan')
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('There is no plan “no-such-plan” here.')
    expect(html).toContain('href="/plans/leicestershire-rutland"')
  })

  it.each([
    '/nowhere',
    '/law/no-such-entry',
    '/assets/app-9999.css',
    '/plans/leicestershire-rutland/download/exe',
    '/plans/leicestershire-rutland/nothing',
    '/plans/x/download/ics',
  ])('answers 404 for %s with a page', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('<h1')
  })

  it('never reaches a file by its path', async () => {
    const made = makeApp()
    const path = writePlan(made.folder, 'our-plan', {})
    for (const ref of [path, '../our-plan.json', 'our-plan.json', './our-plan'])
      expect((await made.get(`/plans/${encodeURIComponent(ref)}`)).status).toBe(404)
    expect((await made.get('/plans/our-plan')).status).toBe(200)
  })

  it('refuses a view that a file does not have', async () => {
    const answer = await get('/plans/leicestershire-rutland/download/mmd?view=sideways')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('accountability, membership and timeline')
    expect((await get('/plans/leicestershire-rutland/download/ics?view=current')).status).toBe(400)
  })
})

describe('a damaged plan', () => {
  const made = makeApp()
  const path = writePlan(made.folder, 'spoilt', { revision: 'three' })
  const before = readFileSync(path, 'utf8')

  it.each(['', '/schedule', '/findings', '/structure', '/copy', '/download/ics'])(
    'answers 422 on %s with its file and the reason, and is left alone',
    async (part) => {
      const answer = await made.get(`/plans/spoilt${part}`)
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain(path)
      expect(html).toContain('<code class="app-code">revision</code>')
      expect(html).toContain('Nothing was changed')
      expect(readFileSync(path, 'utf8')).toBe(before)
    },
  )

  it('is refused where the file holds another plan than its name says', async () => {
    writePlan(made.folder, 'misnamed', { id: 'other-plan' })
    const answer = await made.get('/plans/misnamed')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('other-plan')
  })

  it('is refused where it names a framework that is not here', async () => {
    writePlan(made.folder, 'foreign', { framework: 'working-together-2099' })
    const answer = await made.get('/plans/foreign')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('working-together-2099')
  })
})

describe('a hostile title', () => {
  it('stays text on every page and in the name of every file', async () => {
    const made = makeApp()
    const title = `<img src=x onerror=alert(1)>"' é\\/`
    writePlan(made.folder, 'hostile', { title })
    for (const path of [
      '/',
      '/plans/hostile',
      '/plans/hostile/schedule',
      '/plans/hostile/findings',
      '/plans/hostile/structure',
      '/plans/hostile/copy',
      '/plans/nobody',
    ]) {
      const html = await made.page(path)
      expect(html).not.toContain('<img')
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;')
    }
    const file = await made.get('/plans/hostile/download/json')
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="hostile\.json"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/,
    )
  })
})

describe('who may ask', () => {
  it.each([
    'evil.example',
    'localhost.evil.example',
    'localhost:8018@evil.example',
    '127.0.0.1.',
    'x y',
  ])('refuses the host %s', async (host) => {
    const answer = await get('/', { host })
    expect(answer.status).toBe(421)
    expect(await answer.text()).toContain('It answers to 127.0.0.1, localhost')
  })

  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1:9999', '[::1]:8018'])(
    'takes the host %s',
    async (host) => {
      expect((await get('/', { host })).status).toBe(200)
    },
  )

  it('takes the host of its public address', async () => {
    const made = makeApp({ publicUrl: 'https://plans.example/here' })
    expect((await made.get('/', { host: 'plans.example' })).status).toBe(200)
    expect(
      (await made.post(COPY, {}, { host: 'plans.example', origin: 'https://plans.example' }))
        .status,
    ).toBe(422)
    expect(
      (await made.post(COPY, {}, { host: 'plans.example', origin: 'https://evil.example' })).status,
    ).toBe(403)
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:9999' },
    { origin: 'null' },
    { origin: 'nonsense' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: `http://${HOST}` },
  ])('refuses a form from %j', async (headers) => {
    const answer = await post(COPY, { id: 'stolen', title: 'Stolen' }, headers)
    expect(answer.status).toBe(403)
    expect((await get('/plans/stolen')).status).toBe(404)
  })

  it.each([
    {},
    { origin: `http://${HOST}` },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
  ])('takes a form from %j', async (headers) => {
    expect((await post(COPY, {}, headers as Record<string, string>)).status).toBe(422)
  })

  it('refuses a form that is too long', async () => {
    const answer = await post(COPY, { id: 'long', title: 'x'.repeat(70_000) })
    expect(answer.status).toBe(413)
  })
})

describe('headers', () => {
  it.each([
    '/',
    '/nowhere',
    '/assets/app-0123.css',
    '/plans/leicestershire-rutland/download/ics',
    '/healthz',
  ])('are strict on %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
  })

  it('are strict on a refusal too', async () => {
    const { headers } = await get('/', { host: 'evil.example' })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('keep pages out of caches and the style sheet in them', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('private, no-cache')
    expect((await get('/plans/leicestershire-rutland')).headers.get('cache-control')).toBe(
      'private, no-cache',
    )
    expect((await get('/assets/app-0123.css')).headers.get('cache-control')).toContain('immutable')
    expect(await page('/')).toContain('href="/assets/app-0123.css"')
  })

  it('answer HEAD as GET, without a body', async () => {
    const answer = await app.request('/', { method: 'HEAD', headers: { host: HOST } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
})

describe('the log', () => {
  it('gets one line a request, without what was asked or typed', async () => {
    const made = makeApp()
    await made.get('/law?q=secret')
    expect(made.lines).toEqual([
      { method: 'GET', path: '/law', status: 200, requestId: expect.any(String) as string },
    ])
  })

  it('alone is told what went wrong inside; the page has the number to ask for', async () => {
    const fail = (): never => {
      throw new Error('the disk fell off')
    }
    const store = {
      list: fail,
      read: fail,
      create: fail,
      change: fail,
      journal: fail,
    } as Partial<Store> as Store
    const { shelf } = makeApp().deps
    const made = makeApp({ shelf: { ...shelf, store } })
    const answer = await made.get('/')
    expect(answer.status).toBe(500)
    const html = await answer.text()
    expect(html).not.toContain('disk')
    expect(html).toContain(made.lines[0]?.requestId)
    expect(made.lines[0]?.error).toContain('the disk fell off')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
