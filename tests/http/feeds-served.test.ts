import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedPlan } from './feed-plan.ts'

const made = feedPlan()
let server: ServerType
let port = 0
let path = ''

beforeAll(async () => {
  path = (await made.give('All')).path
  port = await new Promise((resolve) => {
    server = serve(
      { fetch: made.app.fetch, hostname: '127.0.0.1', port: 0 },
      ({ port: own }: AddressInfo) => resolve(own),
    )
  })
})

afterAll(() => {
  server.close()
})

type Answer = { status: number; headers: Record<string, unknown>; bytes: number }

/** As it goes over the wire, with a Host of its own. */
const ask = (method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const host = `127.0.0.1:${port}`
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers } },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }),
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })

describe('a feed over a connection', () => {
  it('is as long as it says, zipped or not, and without a body where it is not asked for', async () => {
    const whole = await ask()
    expect([whole.status, whole.headers['content-length']]).toEqual([200, String(whole.bytes)])
    expect(whole.headers['transfer-encoding']).toBeUndefined()
    const zipped = await ask('GET', { 'accept-encoding': 'gzip' })
    expect(zipped.headers['content-length']).toBe(String(zipped.bytes))
    expect(zipped.bytes).toBeLessThan(whole.bytes / 3)
    const head = await ask('HEAD')
    expect([head.status, head.bytes]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(whole.bytes))
    const held = await ask('GET', { 'if-none-match': String(whole.headers['etag']) })
    expect([held.status, held.bytes, held.headers['etag']]).toEqual([304, 0, whole.headers['etag']])
    expect(held.headers['content-length']).toBeUndefined()
    for (const { headers } of [whole, zipped, head, held]) {
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['location']).toBeUndefined()
    }
  })

  it('is for the server’s own names and for reading alone, however often it was read', async () => {
    for (let n = 0; n < 3; n += 1) {
      expect((await ask()).status).toBe(200)
      expect((await ask('GET', { host: 'elsewhere.example' })).status).toBe(421)
      expect((await ask('GET', { host: `localhost:${port}` })).status).toBe(200)
      expect((await ask('POST')).status).toBe(405)
      expect((await ask('OPTIONS')).status).toBe(405)
    }
  })

  it('is told to two hundred who ask at once, none of whom has it written again', async () => {
    const { headers } = await ask()
    const held = { 'if-none-match': String(headers['etag']) }
    const before = made.written()
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('GET', held)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([304]))
    expect(made.written()).toBe(before)
  })
})
