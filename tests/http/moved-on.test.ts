import { describe, expect, it } from 'vitest'
import { pagesOf, withoutScripts } from './addresses.ts'
import { formPlan } from './form-plan.ts'
import { writePlan } from './make-app.ts'

const REVISION = '/plans/ours/revision'

describe('the revision that a plan is at', () => {
  it('is told with who made it and what was done', async () => {
    const { get, send } = formPlan()
    const bare = await get(REVISION)
    expect([bare.status, bare.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await bare.json()).toMatchObject({ revision: 0, by: null, said: null })
    await send('/title', { title: 'New <name>', revision: '0' })
    expect(await (await get(REVISION)).json()).toEqual({
      revision: 1,
      changedAt: '2026-11-22T14:05:00Z',
      by: 'somebody at the web pages',
      said: 'Named the plan “New <name>”',
    })
  })

  it.each(['/plans/none/revision', '/plans/..%2Fours/revision', '/plans/broken/revision'])(
    'of %s is not there to be told',
    async (path) => {
      const { get, folder } = formPlan()
      writePlan(folder, 'broken', { title: '' })
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('the script that says that a plan has moved on', () => {
  it('is on the pages of a plan of one’s own, which may run it and ask this server alone', async () => {
    const { get, plan } = formPlan()
    // Those that draw pictures take long, and are pages like the others.
    const pages = pagesOf(await plan()).filter((path) =>
      /^\/plans\/(?!.*(?:present|views))/.test(path),
    )
    for (const path of pages) {
      const answer = await get(path)
      const html = await answer.text()
      const policy = answer.headers.get('content-security-policy') ?? ''
      const has = html.includes('src="/assets/moved-on-0123.js"')
      expect([path, has]).toEqual([path, html.includes('id="plan-moved-on"')])
      expect([path, has]).toEqual([path, policy.includes("; connect-src 'self'")])
      expect([path, policy.includes("script-src 'self'")]).toEqual([
        ...[path, html.includes('<script')],
      ])
      expect(withoutScripts(path, html)).not.toContain('<script')
      expect([path, has]).toEqual([path, !path.endsWith('/copy')])
    }
    expect(pages.length).toBeGreaterThan(30)
  })

  it('tells the page’s plan and revision, and is served as it is', async () => {
    const { get, page, send } = formPlan()
    await send('/title', { title: 'New', revision: '0' })
    expect(await page('/plans/ours/schedule')).toContain(
      'data-plan="ours" data-revision="1"></div>',
    )
    const script = await get('/assets/moved-on-0123.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    '/',
    '/law',
    '/plans/leicestershire-rutland',
    '/plans/ours/milestones/none',
    '/plans/none',
    '/plans/ours/copy',
    '/plans/ours/download/csv',
  ])('is not on %s, which may run none', async (path) => {
    const answer = await formPlan().get(path)
    expect(answer.headers.get('content-security-policy')).not.toContain('script-src')
    expect(await answer.text()).not.toContain('<script')
  })
})
