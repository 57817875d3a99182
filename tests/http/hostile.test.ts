import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../src/http/routes.ts'
import { hostileRequests, type Hostile } from './hostile-requests.ts'
import { makeApp, writePlan } from './make-app.ts'

/** Pictures and slides take time to draw, and have tests of their own. */
const QUICK = [...new Set(ROUTES.map(({ path }) => path))].filter(
  (path) => !/picture|present|slides|download|views/.test(path),
)

const STACK = /\bat (?:[\w.<>]+ \()?(?:file:|node:|\/)[^\s]+:\d+:\d+/

const asked = ({ path, method, headers, body }: Hostile): [string, RequestInit] => {
  const sent = typeof body === 'string' || body === null ? body : Buffer.from(body)
  return [path, { method, headers, body: sent }]
}

describe('500 hostile requests', () => {
  it('are each answered by a page or a refusal: no fault, no stack, strict headers', async () => {
    const made = makeApp()
    writePlan(made.folder, 'ours', { revision: 0 })
    for (const hostile of hostileRequests(QUICK, 500)) {
      const answer = await made.app.request(...asked(hostile))
      const text = await answer.text()
      const told = JSON.stringify({ ...hostile, body: String(hostile.body).slice(0, 300) })
      expect(answer.status, `${told} ${made.lines.at(-1)?.error ?? ''}`).toBeLessThan(500)
      expect(text, told).not.toMatch(STACK)
      expect(answer.headers.get('x-content-type-options'), told).toBe('nosniff')
      expect(answer.headers.get('content-security-policy'), told).toContain("default-src 'none'")
    }
    expect((await made.get('/readyz')).status).toBe(200)
  }, 120_000)
})
