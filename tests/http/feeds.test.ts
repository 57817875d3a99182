import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { undoChange } from '../../src/actions/change-plan.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { openPlan } from '../../src/actions/library.ts'
import { gate } from '../gate/gate.ts'
import { BY, feedPlan, got } from './feed-plan.ts'

const rename = (title: string) => ({ action: 'name-plan', title }) as const

/** A plan with one feed that was fetched once, and what came. */
async function fetched(more: Parameters<typeof feedPlan>[0] = {}) {
  const made = feedPlan(more)
  const given = await made.give('Police HQ, Outlook')
  const answer = await made.fetch(given.path)
  return { ...made, given, answer, etag: answer.headers.get('etag') ?? '' }
}

describe('a feed that is fetched', () => {
  it('is the calendar of its plan, with the headers that programs and caches need', async () => {
    const { answer, deps, given } = await fetched({ publicUrl: 'https://plans.example' })
    expect(answer.status).toBe(200)
    expect(answer.redirected).toBe(false)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    expect(gate(text)).toEqual([])
    expect(text).toContain('NAME:Police HQ\\, Outlook')
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': String(bytes.length),
      'content-disposition': 'inline; filename="deadlines.ics"',
      'cache-control': 'private, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/) as string,
      'last-modified': 'Sun, 22 Nov 2026 14:05:00 GMT',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-resource-policy': 'same-origin',
    })
    const opened = got(await openPlan(deps.shelf, 'ours'))
    const source = `https://plans.example${given.path}`
    const { publicUrl, shelf } = deps
    expect(text).toBe(
      toIcs(opened, { publicUrl, digest: shelf.digest }, { name: 'Police HQ, Outlook', source }),
    )
  })

  it('shows what its own filter lets through, whatever is asked of the address', async () => {
    const { give, fetch } = feedPlan()
    const all = await give('All')
    const law = await give('Law', { dates: 'law' })
    const lines = async (path: string): Promise<number> =>
      (await (await fetch(path)).text()).split('BEGIN:VEVENT').length - 1
    expect(await lines(law.path)).toBeGreaterThan(0)
    expect(await lines(law.path)).toBeLessThan(await lines(all.path))
    expect(await lines(`${law.path}?dates=all&whose=anybody`)).toBe(await lines(law.path))
  })

  it('does not say where it is fetched if nobody was told where the server is', async () => {
    const { answer } = await fetched()
    expect(await answer.text()).not.toContain('SOURCE')
  })

  it('is zipped for who asks for that alone, the same within', async () => {
    const { answer, fetch, given, etag } = await fetched()
    const plain = await answer.text()
    for (const asked of ['gzip, deflate, br, zstd', 'br, gzip;q=0.5', 'GZIP']) {
      const zipped = await fetch(given.path, { 'accept-encoding': asked })
      expect(zipped.headers.get('content-encoding')).toBe('gzip')
      expect(zipped.headers.get('vary')).toBe('Accept-Encoding')
      expect(zipped.headers.get('etag')).toBe(etag.replace(/"$/, '-gzip"'))
      const bytes = Buffer.from(await zipped.arrayBuffer())
      expect(zipped.headers.get('content-length')).toBe(String(bytes.length))
      expect(gunzipSync(bytes).toString('utf8')).toBe(plain)
      expect(bytes.length).toBeLessThan(plain.length / 3)
    }
    for (const asked of ['', 'identity', 'gzip;q=0', 'br, gzip; q=0.0', 'notgzip', '*'])
      expect(
        (await fetch(given.path, { 'accept-encoding': asked })).headers.get('content-encoding'),
      ).toBeNull()
  })

  it('asked for by HEAD has the same status and headers, and nothing behind them', async () => {
    const { fetch, given, answer, etag } = await fetched()
    const head = await fetch(given.path, {}, 'HEAD')
    expect(head.status).toBe(200)
    expect([...head.headers]).toEqual([...answer.headers])
    expect(await head.text()).toBe('')
    const held = await fetch(given.path, { 'if-none-match': etag }, 'HEAD')
    expect(held.status).toBe(304)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    'cannot be asked for by %s',
    async (method) => {
      const { fetch, given } = await fetched()
      const answer = await fetch(given.path, { origin: 'https://elsewhere.example' }, method)
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD')
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    },
  )
})

describe('a feed that has not changed', () => {
  it('is told so by any tag that says so, without being written again', async () => {
    const { fetch, given, etag, written } = await fetched()
    const zipped = etag.replace(/"$/, '-gzip"')
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, `W/"x", W/${etag}`, zipped]) {
      const answer = await fetch(given.path, { 'if-none-match': held })
      expect(answer.status).toBe(304)
      expect(answer.headers.get('etag')).toBe(held === zipped ? zipped : etag)
      expect(answer.headers.get('content-type')).toBeNull()
      expect(await answer.text()).toBe('')
    }
    expect((await fetch(given.path, { 'if-none-match': '*' })).headers.get('etag')).toBe(etag)
    expect(written()).toBe(1)
  })

  it('is sent to who has another, even with a date that is fresh', async () => {
    const { fetch, given, answer, written } = await fetched()
    const since = answer.headers.get('last-modified') ?? ''
    for (const held of ['"0123456789abcdef0123456789abcdef"', 'nonsense', '""', '"-gzip"'])
      expect(
        (await fetch(given.path, { 'if-none-match': held, 'if-modified-since': since })).status,
      ).toBe(200)
    expect(written()).toBe(1)
  })

  it('is told so by its date where no tag is given', async () => {
    const { fetch, given, answer } = await fetched()
    const since = async (date: string): Promise<number> =>
      (await fetch(given.path, { 'if-modified-since': date })).status
    expect(await since(answer.headers.get('last-modified') ?? '')).toBe(304)
    expect(await since('Sun, 22 Nov 2026 14:04:59 GMT')).toBe(200)
    expect(await since('Mon, 23 Nov 2026 00:00:00 GMT')).toBe(304)
    expect(await since('yesterday')).toBe(200)
  })

  it('has the same tag and bytes after a restart, and on another server', async () => {
    const { again, given, answer, etag } = await fetched()
    const other = again()
    const second = await other.fetch(given.path)
    expect([...second.headers]).toEqual([...answer.headers])
    expect(await second.text()).toBe(await answer.text())
    const third = again()
    expect((await third.fetch(given.path, { 'if-none-match': etag })).status).toBe(304)
    expect(third.written()).toBe(0)
  })

  it('is written once where many ask at once', async () => {
    const { give, fetch, written } = feedPlan()
    const { path } = await give('All')
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(path)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(written()).toBe(1)
  })
})

describe('a feed that has changed', () => {
  it('has another tag and date, whoever changed the plan', async () => {
    const { at, again, fetch, change, given, etag } = await fetched()
    await at('2026-11-22T15:00:00.500Z')
    await change(rename('Another title'))
    await at('2026-11-22T15:00:02Z')
    for (const ask of [fetch, again().fetch]) {
      const answer = await ask(given.path, { 'if-none-match': etag })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Another title')
      expect(answer.headers.get('etag')).not.toBe(etag)
      expect(answer.headers.get('last-modified')).toBe('Sun, 22 Nov 2026 15:00:01 GMT')
    }
  })

  it('twice within one second is never taken for once by its date', async () => {
    const { at, fetch, change, given } = await fetched()
    await at('2026-11-22T15:00:00.200Z')
    await change(rename('First'))
    const first = await fetch(given.path)
    const date = first.headers.get('last-modified') ?? ''
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.parse('2026-11-22T15:00:00.200Z'))
    await at('2026-11-22T15:00:00.700Z')
    await change(rename('Second'))
    const asked = { 'if-modified-since': date }
    expect(await (await fetch(given.path, asked)).text()).toContain('Second')
    await at('2026-11-22T16:00:00Z')
    const later = await fetch(given.path, asked)
    expect(later.status).toBe(200)
    const settled = { 'if-modified-since': later.headers.get('last-modified') ?? '' }
    expect((await fetch(given.path, settled)).status).toBe(304)
  })

  it('has another tag where its name, its filter or the server’s own address has', async () => {
    const { at, again, fetch, change, given, etag } = await fetched()
    const tag = async (ask = fetch) => (await ask(given.path)).headers.get('etag')
    await at('2026-11-22T15:00:00Z')
    await change({ action: 'change-feed', id: given.id, change: { name: 'Another name' } })
    const renamed = await tag()
    const elsewhere = await tag(again({ publicUrl: 'https://plans.example' }).fetch)
    expect(new Set([etag, renamed, elsewhere]).size).toBe(3)
  })

  it('is seen by hand too, in a file that is written where it lies', async () => {
    const { fetch, given, etag, path } = await fetched()
    writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "', '"title": "By hand '))
    const answer = await fetch(given.path, { 'if-none-match': etag })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('By hand')
  })

  it('on the day after something gone was last told, and on no other', async () => {
    const { at, fetch, change, give, plan, deps } = feedPlan()
    const { path } = await give('All')
    const when = { edtf: '2026-12-01' }
    await change({
      action: 'add-milestone',
      id: 'ms-tried',
      milestone: { title: 'Tried out', when },
    })
    await at('2026-11-23T10:00:00Z')
    got(await undoChange(deps.shelf, 'ours', (await plan()).revision, BY))
    const answer = await fetch(path)
    expect(await answer.text()).toContain('Cancelled: Tried out')
    const held = { 'if-none-match': answer.headers.get('etag') ?? '' }
    const since = { 'if-modified-since': answer.headers.get('last-modified') ?? '' }
    for (const now of ['2026-11-24T10:00:00Z', '2027-02-21T23:59:00Z']) {
      await at(now)
      expect((await fetch(path, held)).status).toBe(304)
      expect((await fetch(path, since)).status).toBe(304)
    }
    await at('2027-02-22T00:01:00Z')
    const after = await fetch(path, held)
    expect(after.status).toBe(200)
    expect(after.headers.get('last-modified')).toBe('Mon, 22 Feb 2027 00:00:00 GMT')
    expect((await fetch(path, since)).status).toBe(200)
    expect(await after.text()).not.toContain('Tried out')
  })
})
