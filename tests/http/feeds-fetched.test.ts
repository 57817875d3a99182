import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFetchRecord } from '../../src/actions/feed-fetches.ts'
import { createFeedFiles } from '../../src/store/feed-files.ts'
import { feedPlan, until } from './feed-plan.ts'

const OUTLOOK = { 'user-agent': 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0)' }

describe('when and by what program a feed was last fetched', () => {
  it('is known at once, of each feed by itself, also where it had the calendar already', async () => {
    const { give, fetch, deps, at } = feedPlan()
    const [police, council] = [await give('Police'), await give('Council')]
    const answer = await fetch(police.path, OUTLOOK)
    await at('2026-11-23T08:00:00Z')
    const held = { 'if-none-match': answer.headers.get('etag') ?? '', 'user-agent': 'curl/8.5 x' }
    await fetch(police.path, held)
    const { lastFetches } = deps.feeds.fetches
    expect(await lastFetches('ours')).toEqual(
      new Map([[police.id, { at: '2026-11-23T08:00:00Z', program: 'curl/8.5' }]]),
    )
    await fetch(council.path, {}, 'HEAD')
    expect((await lastFetches('ours')).has(council.id)).toBe(false)
    await fetch(council.path)
    expect((await lastFetches('ours')).get(council.id)?.program).toBe(
      'A program that gives no name',
    )
    expect(await lastFetches('no-such-plan')).toEqual(new Map())
  })

  it('outlives the server, without a revision and without an entry in the journal', async () => {
    const { give, fetch, deps, plan, again, path } = feedPlan()
    const given = await give('Police')
    const before = [readFileSync(path, 'utf8'), await deps.shelf.store.journal('ours')]
    await fetch(given.path, OUTLOOK)
    expect(await again().deps.feeds.fetches.lastFetches('ours')).toEqual(new Map())
    await deps.feeds.fetches.flush()
    expect((await again().deps.feeds.fetches.lastFetches('ours')).get(given.id)).toEqual({
      at: '2026-11-22T14:05:00Z',
      program: 'Outlook',
    })
    expect([readFileSync(path, 'utf8'), await deps.shelf.store.journal('ours')]).toEqual(before)
    expect((await plan()).revision).toBe(1)
  })

  it('is the latest of what several servers saw', async () => {
    const { give, fetch, deps, again, at } = feedPlan()
    const [police, council] = [await give('Police'), await give('Council')]
    const other = again()
    await fetch(police.path, OUTLOOK)
    await fetch(council.path, OUTLOOK)
    await at('2026-11-23T08:00:00Z')
    await other.fetch(police.path)
    await other.deps.feeds.fetches.flush()
    await deps.feeds.fetches.flush()
    const last = await again().deps.feeds.fetches.lastFetches('ours')
    expect(last.get(police.id)?.at).toBe('2026-11-23T08:00:00Z')
    expect(last.get(council.id)?.at).toBe('2026-11-22T14:05:00Z')
  })

  it('is written once a while, however often it is fetched', async () => {
    const { folder } = feedPlan()
    const files = createFeedFiles(folder)
    let written = 0
    const counted = {
      ...files,
      keepFetches: async (...args: Parameters<typeof files.keepFetches>) => {
        written += 1
        await files.keepFetches(...args)
      },
    }
    const record = createFetchRecord(counted, 60)
    const seen = { plan: 'ours', feed: 'f1', agent: '', at: '2026-11-22T14:05:00Z' }
    for (let n = 0; n < 1000; n += 1) record.record(seen)
    expect(written).toBe(0)
    await until(async () => (await createFetchRecord(files).lastFetches('ours')).size === 1)
    expect(written).toBe(1)
    await record.flush()
    expect(written).toBe(1)
  })

  it('stops nothing where it cannot be written, and is written once it can', async () => {
    const { give, fetch, deps, folder, again } = feedPlan()
    const given = await give('Police')
    writeFileSync(join(folder, '.feeds'), 'in the way')
    expect((await fetch(given.path)).status).toBe(200)
    await deps.feeds.fetches.flush()
    rmSync(join(folder, '.feeds'))
    await deps.feeds.fetches.flush()
    expect((await again().deps.feeds.fetches.lastFetches('ours')).size).toBe(1)
  })

  it('is not recorded where what was kept is no record', async () => {
    const { give, fetch, deps, folder } = feedPlan()
    const given = await give('Police')
    mkdirSync(join(folder, '.feeds'))
    for (const text of ['', '[1]', '{"x":1}', '{"f":{"at":"yesterday","program":"x"}}']) {
      writeFileSync(join(folder, '.feeds', 'ours.fetched.json'), text)
      expect(await deps.feeds.fetches.lastFetches('ours')).toEqual(new Map())
    }
    await fetch(given.path)
    await deps.feeds.fetches.flush()
    expect((await deps.feeds.fetches.lastFetches('ours')).size).toBe(1)
  })
})
