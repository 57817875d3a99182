import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { revokeFeed, rotateFeed } from '../../src/actions/feeds.ts'
import { tendFeeds } from '../../src/actions/tend-feeds.ts'
import { BY, feedPlan, got, until, type FeedPlan } from './feed-plan.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What is kept of feeds beside the plans, by the names of its files. */
function kept(folder: string): string[] {
  try {
    return readdirSync(join(folder, '.feeds')).toSorted()
  } catch {
    return []
  }
}

const spoil = (path: string): void => writeFileSync(path, '{ "format": 5, ')

const WITH_ADDRESS = { publicUrl: 'https://plans.example' }

/** A plan with one feed that was fetched and is kept on the disk. */
async function fetchedOnce(more: Parameters<typeof feedPlan>[0] = {}) {
  const made = feedPlan(more)
  const given = await made.give('Police HQ')
  const answer = await made.fetch(given.path)
  await until(() => kept(made.folder).some((name) => name.endsWith('.copy.json')))
  const etag = answer.headers.get('etag') ?? ''
  return { ...made, given, etag, text: await answer.text() }
}

describe('a feed whose plan cannot be read', () => {
  it('goes on as it was, from memory', async () => {
    const { fetch, path, given, text, etag, written } = await fetchedOnce()
    spoil(path)
    const answer = await fetch(given.path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(text)
    expect(answer.headers.get('etag')).toBe(etag)
    expect((await fetch(given.path, { 'if-none-match': etag })).status).toBe(304)
    expect(written()).toBe(1)
  })

  it('goes on after a restart, from the disk, and returns to itself when the plan does', async () => {
    const { again, path, given, text, etag } = await fetchedOnce(WITH_ADDRESS)
    const good = readFileSync(path, 'utf8')
    spoil(path)
    const { fetch } = again()
    expect((await fetch(given.path, { 'if-none-match': etag })).status).toBe(304)
    const answer = await fetch(given.path)
    expect(answer.status).toBe(200)
    // What stands on the disk has no address in it, so it is not the same bytes, nor the same tag.
    expect(await answer.text()).toBe(text.replace(/SOURCE;[^]*?\r\n(?! )/, ''))
    const copied = answer.headers.get('etag') ?? ''
    expect(copied).toBe(etag.replace(/"$/, '-kept"'))
    expect((await fetch(given.path, { 'if-none-match': copied })).status).toBe(304)
    const zipped = await fetch(given.path, { 'accept-encoding': 'gzip' })
    expect(zipped.headers.get('etag')).toBe(etag.replace(/"$/, '-kept-gzip"'))
    writeFileSync(path, good)
    expect(await (await fetch(given.path)).text()).toBe(text)
  })

  it('goes on where another framework is named, or the file holds another plan', async () => {
    const { again, path, given } = await fetchedOnce()
    const good = readFileSync(path, 'utf8')
    for (const wrong of [
      good.replace('"working-together-2018"', '"working-together-2099"'),
      good.replace('"id": "ours"', '"id": "theirs"'),
      '',
    ]) {
      expect(wrong).not.toBe(good)
      writeFileSync(path, wrong)
      expect((await again().fetch(given.path)).status).toBe(200)
    }
  })

  it('is asked for later where nothing was ever kept of it', async () => {
    const { fetch, give, path, again } = feedPlan()
    const given = await give('Never fetched')
    expect((await fetch('/feeds/x')).status).toBe(404)
    const other = again()
    expect((await other.fetch(`/feeds/${'x'.repeat(32)}.ics`)).status).toBe(404)
    spoil(path)
    const answer = await other.fetch(given.path)
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('stays gone where it was taken back before', async () => {
    const { fetch, deps, path, given } = await fetchedOnce()
    got(await revokeFeed(deps.shelf, 'ours', given.id, BY))
    expect((await fetch(given.path)).status).toBe(410)
    spoil(path)
    expect((await fetch(given.path)).status).toBe(410)
  })

  it('is not there once the plan’s file is gone, and is again when it is put back', async () => {
    const { again, fetch, path, given } = await fetchedOnce()
    renameSync(path, `${path}.away`)
    for (const ask of [fetch, again().fetch]) expect((await ask(given.path)).status).toBe(404)
    renameSync(`${path}.away`, path)
    expect((await fetch(given.path)).status).toBe(200)
  })
})

describe('a fault of ours', () => {
  /** A digest that fails on what an entry's id is made from, so that no calendar can be written. */
  const failing = ({ deps }: Pick<FeedPlan, 'deps'>) => ({
    ...deps.shelf,
    digest: (text: string) => {
      if (text.includes('|publish-arrangements')) throw new Error('no ids today')
      return hashOf(text)
    },
  })

  it('is told in the log alone while there is a copy', async () => {
    const made = await fetchedOnce()
    const { again, given, text, lines, at, change } = made
    await at('2026-11-22T15:00:00Z')
    await change({ action: 'name-plan', title: 'Changed' })
    const { fetch } = again({ shelf: failing(made) })
    const answer = await fetch(given.path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(text)
    expect(lines.at(-1)?.error).toContain('no ids today')
    expect(JSON.stringify(lines)).not.toContain(given.token)
  })

  it('is asked for later where there is none', async () => {
    const made = feedPlan()
    const given = await made.give('Never fetched')
    const { fetch } = made.again({ shelf: failing(made) })
    const answer = await fetch(given.path)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('600')
  })

  it('in keeping a copy stops no answer', async () => {
    const { give, fetch, folder } = feedPlan()
    writeFileSync(join(folder, '.feeds'), 'a file where a folder should be')
    const { path } = await give('All')
    expect((await fetch(path)).status).toBe(200)
  })
})

describe('what is kept', () => {
  it('never holds an address, in a name or in a file', async () => {
    const { again, deps, folder, given } = await fetchedOnce(WITH_ADDRESS)
    await deps.feeds.fetches.flush()
    expect(kept(folder)).toEqual(
      [`${hashOf(given.token)}.copy.json`, 'ours.fetched.json'].toSorted(),
    )
    for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      expect(name.name).not.toContain(given.token)
      if (name.isFile())
        expect(readFileSync(join(name.parentPath, name.name), 'utf8')).not.toContain(
          given.token.slice(6),
        )
    }
    expect((await again().fetch(given.path)).status).toBe(200)
  })

  it('goes with its address, whoever takes it back', async () => {
    const { deps, folder, given, fetch } = await fetchedOnce()
    const { token } = got(await rotateFeed(deps.shelf, 'ours', given.id, BY))
    expect(kept(folder)).toEqual([])
    await fetch(`/feeds/${token}.ics`)
    await until(() => kept(folder).includes(`${hashOf(token)}.copy.json`))
    got(await revokeFeed(deps.shelf, 'ours', given.id, BY))
    expect(kept(folder).filter((name) => name.includes('copy'))).toEqual([])
  })

  it('of an address that nobody gives out goes when the server starts; of a plan it cannot read it stays', async () => {
    const { deps, folder, path } = await fetchedOnce()
    const names = kept(folder)
    const copy = readFileSync(join(folder, '.feeds', names[0] ?? ''), 'utf8')
    const put = (hash: string, text: string) =>
      writeFileSync(join(folder, '.feeds', `${hash}.copy.json`), text)
    put('0'.repeat(64), copy)
    put('1'.repeat(64), copy.replace('"ours"', '"long-gone"'))
    put('2'.repeat(64), 'nothing to be read')
    await tendFeeds(deps.shelf, deps.feeds.files)
    expect(kept(folder)).toEqual(names)
    spoil(path)
    put('0'.repeat(64), copy)
    await tendFeeds(deps.shelf, deps.feeds.files)
    expect(kept(folder)).toEqual([`${'0'.repeat(64)}.copy.json`, ...names].toSorted())
  })

  it('and cannot be read, or was put there by others, is as if it were not there', async () => {
    const { again, path, given, folder } = await fetchedOnce()
    const file = join(folder, '.feeds', kept(folder)[0] ?? '')
    spoil(path)
    for (const text of ['', '{}', '[]', 'null', '{"plan":"../x"}']) {
      writeFileSync(file, text)
      expect((await again().fetch(given.path)).status).toBe(404)
    }
    mkdirSync(join(folder, '.feeds', `${'3'.repeat(64)}.copy.json`))
    expect((await again().fetch(given.path)).status).toBe(404)
  })
})

describe('guessing', () => {
  const guess = (n: number): string => `/feeds/${String(n).padStart(32, 'g')}.ics`
  const from = (address: string) => ({ 'x-forwarded-for': `10.0.0.1, ${address}` })

  it('is answered later after a while, by who asks; a calendar that there is always comes', async () => {
    const { fetch, give, at } = feedPlan()
    const { path } = await give('All')
    const statuses: number[] = []
    for (let n = 0; n < 40; n += 1) statuses.push((await fetch(guess(n), from('192.0.2.7'))).status)
    expect(statuses).toEqual([...Array<number>(30).fill(404), ...Array<number>(10).fill(429)])
    const limited = await fetch(guess(99), from('192.0.2.7'))
    expect(limited.headers.get('retry-after')).toBe('600')
    expect((await fetch(guess(99), from('192.0.2.8'))).status).toBe(404)
    expect((await fetch(path, from('192.0.2.7'))).status).toBe(200)
    const fresh = await give('Made since')
    expect((await fetch(fresh.path, from('192.0.2.7'))).status).toBe(200)
    await at('2026-11-22T14:16:00Z')
    expect((await fetch(guess(100), from('192.0.2.7'))).status).toBe(404)
  })

  it('stops no calendar whose plan was written by hand or cannot be read', async () => {
    const { fetch, again, given, path } = await fetchedOnce()
    const other = again()
    for (let n = 0; n < 31; n += 1)
      for (const ask of [fetch, other.fetch]) await ask(guess(n), from('192.0.2.7'))
    writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "', '"title": "By hand '))
    expect((await fetch(given.path, from('192.0.2.7'))).status).toBe(200)
    spoil(path)
    expect((await fetch(given.path, from('192.0.2.7'))).status).toBe(200)
    const third = again()
    for (let n = 0; n < 31; n += 1) await third.fetch(guess(n), from('192.0.2.7'))
    expect((await third.fetch(given.path, from('192.0.2.7'))).status).toBe(200)
  })

  it('from one network of the newer kind is one guesser', async () => {
    const { fetch } = feedPlan()
    for (let n = 0; n < 30; n += 1) await fetch(guess(n), from(`2001:db8:1:2:${n}::1`))
    expect((await fetch(guess(30), from('2001:db8:1:2:ffff::9'))).status).toBe(429)
    expect((await fetch(guess(30), from('2001:db8:1:3::1'))).status).toBe(404)
  })
})
