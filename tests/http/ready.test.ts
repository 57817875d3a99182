import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultWords } from '../../src/http/fault-words.ts'
import { logPath } from '../../src/http/log-path.ts'
import { makeApp } from './make-app.ts'

describe('whatever watches the server', () => {
  it('is told that it is up, and that plans can be kept', async () => {
    const { get } = makeApp()
    expect(await (await get('/healthz')).text()).toBe('ok\n')
    const answer = await get('/readyz')
    expect([answer.status, await answer.text()]).toEqual([200, 'ready\n'])
  })

  it('is told to ask again where the folder of the plans has gone; the server stays up', async () => {
    const { get, folder } = makeApp()
    rmSync(folder, { recursive: true })
    const answer = await get('/readyz')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).toContain(`${folder} could not be used`)
    expect((await get('/healthz')).status).toBe(200)
  })

  it('is told so too where no law is loaded', async () => {
    const { shelf } = makeApp().deps
    const catalogue = { ...shelf.catalogue, frameworks: new Map() }
    const { get } = makeApp({ shelf: { ...shelf, catalogue } })
    expect((await get('/readyz')).status).toBe(503)
  })
})

describe('the log', () => {
  const TOKEN = 'Ab3_dEf6hIj9kLmNoPqRsTuVwXyZ0123'

  it.each([
    ['/plans/our-plan/milestones/ms-1/change', '/plans/our-plan/milestones/ms-1/change'],
    [`/feeds/${TOKEN}.ics`, '/feeds/…'],
    [`/x%2Ffeeds%2f${TOKEN}.ics`, '/…'],
    [`/${TOKEN}`, '/…'],
    [`/plans/${TOKEN}/history`, '/plans/…/history'],
    ['/plans/The%20child%20of%20Mrs%20X', '/plans/…'],
    ['/plans/leicestershire-rutland-2019-to-2020', '/plans/leicestershire-rutland-2019-to-2020'],
  ])('tells %s as %s', (path, told) => {
    expect(logPath(path)).toBe(told)
  })

  it('tells where a fault lies, not what was being read', () => {
    const fault = (() => {
      try {
        return JSON.parse('A plan for Mrs X') as unknown
      } catch (error) {
        return error
      }
    })()
    expect(faultWords(fault)).toContain('SyntaxError')
    expect(faultWords(fault)).toContain('ready.test.ts')
    expect(faultWords(fault)).not.toContain('plan for')
  })
})
