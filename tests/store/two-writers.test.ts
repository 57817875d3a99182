import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { lock } from 'proper-lockfile'
import { describe, expect, it } from 'vitest'
import { createJsonStore } from '../../src/store/json-store.ts'
import { retitle, storeWithPlan, valueOf } from './temp-store.ts'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))
const TIMEOUT = { timeout: 60_000 }

/** Runs the writing program; its exit code. */
const write = (folder: string, name: string, count: number): Promise<number | null> =>
  new Promise((done) => {
    const args = [WRITER, folder, 'northshire', name, String(count)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('exit', (code) => done(code))
  })

describe('two stores on one folder', () => {
  it('lose none of forty changes made at once', TIMEOUT, async () => {
    const { folder, store } = await storeWithPlan()
    const other = createJsonStore(folder)
    const changes = Array.from({ length: 40 }, (_, n) =>
      (n % 2 === 0 ? store : other).change('northshire', retitle(`Title ${n}`)),
    )
    for (const changed of await Promise.all(changes)) expect(changed?.ok).toBe(true)
    expect(valueOf(await store.read('northshire')).revision).toBe(40)
    const entries = await other.journal('northshire')
    expect(entries.map(({ revision }) => revision)).toEqual(Array.from({ length: 41 }, (_, n) => n))
    const titles = entries.slice(1).map(({ said }) => said)
    expect(new Set(titles).size).toBe(40)
  })

  it('in four programs lose none of forty changes made at once', TIMEOUT, async () => {
    const { folder, store } = await storeWithPlan()
    const names = ['Ada', 'Ben', 'Cho', 'Dee']
    expect(await Promise.all(names.map((name) => write(folder, name, 10)))).toEqual([0, 0, 0, 0])
    const plan = valueOf(await store.read('northshire'))
    expect(plan.revision).toBe(40)
    const entries = await store.journal('northshire')
    expect(entries.map(({ revision }) => revision)).toEqual(Array.from({ length: 41 }, (_, n) => n))
    for (const name of names) expect(entries.filter(({ by }) => by === name)).toHaveLength(10)
    expect(entries.at(-1)?.said).toBe(`Called it ${plan.title}`)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('never show a half-written plan to a reader', TIMEOUT, async () => {
    const { folder, store } = await storeWithPlan()
    const writing = write(folder, 'Ada', 20)
    let reads = 0
    for (let done = false; !done; reads += 1) {
      valueOf(await store.read('northshire'))
      done = (await Promise.race([writing, setImmediate('writing')])) !== 'writing'
    }
    expect(await writing).toBe(0)
    expect(reads).toBeGreaterThan(5)
  })
})

describe('a lock', () => {
  it('left long ago by a program that died does not stop the next change', TIMEOUT, async () => {
    const { store, file } = await storeWithPlan()
    mkdirSync(`${file}.lock`)
    const then = new Date(Date.now() - 60_000)
    utimesSync(`${file}.lock`, then, then)
    expect(valueOf(await store.change('northshire', retitle('After'))).revision).toBe(1)
  })

  it('left just now by a program that died is waited out', TIMEOUT, async () => {
    const { store, file } = await storeWithPlan()
    mkdirSync(`${file}.lock`)
    const then = new Date(Date.now() - 9_000)
    utimesSync(`${file}.lock`, then, then)
    expect(valueOf(await store.change('northshire', retitle('After'))).revision).toBe(1)
  })

  it('held by another program is waited for', TIMEOUT, async () => {
    const { store, file } = await storeWithPlan()
    const release = await lock(file, { realpath: false })
    let changed = false
    const change = store.change('northshire', retitle('After')).then((result) => {
      changed = true
      return result
    })
    await new Promise((done) => setTimeout(done, 150))
    expect(changed).toBe(false)
    await release()
    expect(valueOf(await change).revision).toBe(1)
  })

  it('does not stop a reader', TIMEOUT, async () => {
    const { store, file } = await storeWithPlan()
    const release = await lock(file, { realpath: false })
    expect(valueOf(await store.read('northshire')).revision).toBe(0)
    expect(await store.list()).toHaveLength(1)
    await release()
  })
})
