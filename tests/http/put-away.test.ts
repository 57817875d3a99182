import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeApp, writePlan } from './make-app.ts'

const TITLE = 'A plan <of> ours'

function withPlan() {
  const made = makeApp()
  writePlan(made.folder, 'ours', { title: TITLE, revision: 0 })
  return made
}

/** Of what stands between two headings of the first page. */
const between = (html: string, from: string, to: string): string =>
  html.split(from)[1]?.split(to)[0] ?? ''

describe('archiving', () => {
  it('lists the plan apart, keeps it to be read and changed, and takes it up again', async () => {
    const { page, post } = withPlan()
    expect(await page('/plans/ours/archive')).toContain('Archive this plan')
    const sent = await post('/plans/ours/archive', { deed: 'archive', revision: '0' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/plans/ours?saved=1'])
    const home = await page('/')
    expect(between(home, 'Archived plans</h2>', 'Worked examples')).toContain('22 November 2026')
    expect(between(home, 'Your plans</h2>', 'Archived plans')).not.toContain('/plans/ours')
    expect(await page('/plans/ours')).toContain('Archived on 22 November 2026')
    expect(await page('/plans/ours/archive')).toContain('Take it out')
    await post('/plans/ours/archive', { deed: 'unarchive', revision: '1' })
    expect(await page('/')).not.toContain('Archived plans')
  })

  it('sent twice is one change', async () => {
    const { post, deps } = withPlan()
    for (let n = 0; n < 2; n += 1)
      expect((await post('/plans/ours/archive', { deed: 'archive', revision: '0' })).status).toBe(
        303,
      )
    expect(await deps.shelf.store.journal('ours')).toHaveLength(1)
  })
})

describe('deleting', () => {
  it('asks on a page, then for the title, and can be undone', async () => {
    const { page, post, get, folder } = withPlan()
    const before = readFileSync(join(folder, 'ours.json'), 'utf8')
    expect(await page('/plans/ours/delete')).toContain('It can be put back for 90 days')
    const asked = await post('/plans/ours/delete', { then: 'ask', revision: '0' })
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('A plan &lt;of&gt; ours')
    const wrong = await post('/plans/ours/delete', {
      then: 'delete',
      title: 'Another',
      revision: '0',
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="Another"')
    expect((await get('/plans/ours')).status).toBe(200)
    const right = { then: 'delete', title: TITLE, revision: '0' }
    const done = await post('/plans/ours/delete', right)
    expect(done.status).toBe(303)
    const list = await page(done.headers.get('location') ?? '')
    expect(list).toContain('“A plan &lt;of&gt; ours” is deleted')
    expect(list).toContain('20 February 2027')
    expect(list).toContain('by somebody at the web pages')
    expect((await get('/plans/ours')).status).toBe(404)
    expect((await post('/plans/ours/delete', right)).status).toBe(404)
    expect(await page('/')).toContain('that can be put back: 1')
    const button = /action="(\/deleted\/[^"]+)"/.exec(list)?.[1] ?? ''
    const back = await post(button, {})
    expect(back.headers.get('location')).toBe('/plans/ours')
    expect(readFileSync(join(folder, 'ours.json'), 'utf8')).toBe(before)
    expect(readdirSync(join(folder, '.deleted'))).toEqual([])
    expect((await post(button, {})).status).toBe(422)
  })

  it('is asked anew where others have changed the plan since', async () => {
    const { post, get } = withPlan()
    await post('/plans/ours/archive', { deed: 'archive', revision: '0' })
    const answer = await post('/plans/ours/delete', { then: 'delete', title: TITLE, revision: '0' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Archived the plan')
    expect((await get('/plans/ours')).status).toBe(200)
  })

  it('is not for worked examples, other sites, or what is no deleted plan', async () => {
    const { post } = withPlan()
    const to = (path: string, headers = {}) => post(path, { then: 'delete', title: TITLE }, headers)
    expect((await to('/plans/leicestershire-rutland/delete')).status).toBe(403)
    expect((await to('/plans/ours/delete', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    for (const name of ['..', '%2e%2e%2fours', 'ours', 'ours.json'])
      expect((await to(`/deleted/${name}/put-back`)).status).toBeGreaterThanOrEqual(404)
  })

  it('never puts a plan back over another with its name', async () => {
    const { post, page, folder } = withPlan()
    await post('/plans/ours/delete', { then: 'delete', title: TITLE, revision: '0' })
    writePlan(folder, 'ours', { title: 'Another' })
    writeFileSync(join(folder, 'ours.journal.jsonl'), '')
    const button = /action="(\/deleted\/[^"]+)"/.exec(await page('/deleted'))?.[1] ?? ''
    const answer = await post(button, {})
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('There is a plan “ours” again')
    expect(await page('/plans/ours')).toContain('Another')
  })
})
