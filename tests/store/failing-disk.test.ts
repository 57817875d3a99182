import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/domain/problem.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import type { Store } from '../../src/store/store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import { failingFiles, type Failing } from './failing-files.ts'
import { entryFor, refusalOf, retitle, storeWithPlan, tempFolder, valueOf } from './temp-store.ts'

const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EACCES']
const NEVER = { at: Number.MAX_SAFE_INTEGER, code: 'EIO', goesOn: false }

/** A lock that could not be taken away goes stale in ten seconds; here that is at once. */
function waitForLock(folder: string): void {
  const lock = join(folder, 'northshire.json.lock')
  if (existsSync(lock)) rmdirSync(lock)
}

/** How many calls one change makes, and which. */
async function callsOfAChange(): Promise<string[]> {
  const { files, calls, fail } = failingFiles()
  const { store } = await storeWithPlan(files)
  await store.change('northshire', retitle('One'))
  await fail(NEVER)
  valueOf(await store.change('northshire', retitle('Two')))
  return [...calls]
}

/** What everybody must find after a change that the disk kept from going through. */
async function expectWhole(folder: string, result: Result<unknown> | null): Promise<void> {
  const said = refusalOf(result)
  const healthy = createJsonStore(folder)
  const after = valueOf(await healthy.read('northshire'))
  if (result?.ok) expect(after.title).toBe('Two')
  else if (said.includes('may appear all the same')) expect(['One', 'Two']).toContain(after.title)
  else {
    expect(said).toContain('Nothing was changed.')
    expect(after.title).toBe('One')
  }
  expect(valueOf(await healthy.change('northshire', retitle('Three'))).title).toBe('Three')
  const titles = (await healthy.journal('northshire')).map((entry) => entry.said)
  if (result?.ok) expect(titles).toContain('Called it Two')
  else if (said.includes('Nothing was changed')) expect(titles).not.toContain('Called it Two')
  expect(valueOf(await healthy.verify('northshire'))).not.toHaveProperty('fault')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
}

async function changeOnFailing(how: Failing) {
  const { files, fail } = failingFiles()
  const { folder, store } = await storeWithPlan(files)
  await store.change('northshire', retitle('One'))
  await fail(how)
  const result = await store.change('northshire', retitle('Two'))
  waitForLock(folder)
  return { folder, result }
}

describe('a change on a failing disk', () => {
  it('makes no more calls in a long journal than in a short one', async () => {
    const calls = await callsOfAChange()
    expect(calls.filter((name) => name === 'sync')).toHaveLength(3)
    expect(calls.length).toBeLessThan(45)
  })

  it.each(CODES)(
    'is made or not, whichever call fails with %s, and said so',
    { timeout: 120_000 },
    async (code) => {
      const { length } = await callsOfAChange()
      for (let at = 0; at < length; at += 1) {
        const { folder, result } = await changeOnFailing({ at, code, goesOn: false })
        await expectWhole(folder, result)
      }
    },
  )

  it.each(CODES)(
    'is made or not where everything fails with %s from some call on',
    { timeout: 120_000 },
    async (code) => {
      const { length } = await callsOfAChange()
      for (let at = 0; at < length; at += 1) {
        const { folder, result } = await changeOnFailing({ at, code, goesOn: true })
        await expectWhole(folder, result)
      }
    },
  )
})

async function makeOn(store: Store) {
  const plan = buildPlan()
  return store.create(plan, entryFor(plan))
}

describe('a plan made on a failing disk', () => {
  it.each(CODES)('is there or not, whichever call fails with %s', async (code) => {
    const counted = failingFiles()
    await counted.fail(NEVER)
    valueOf(await makeOn(createJsonStore(tempFolder(), counted)))
    for (const goesOn of [false, true])
      for (let at = 0; at < counted.calls.length; at += 1) {
        const { files, fail } = failingFiles()
        const folder = tempFolder()
        await fail({ at, code, goesOn })
        const made = await makeOn(createJsonStore(folder, { files }))
        waitForLock(folder)
        const healthy = createJsonStore(folder)
        if (!made.ok) expect(refusalOf(made)).toMatch(/Nothing was changed|may appear/)
        const again = await makeOn(healthy)
        expect(again.ok).toBe(!made.ok)
        expect(valueOf(await healthy.change('northshire', retitle('One'))).revision).toBe(1)
        expect(valueOf(await healthy.verify('northshire'))).not.toHaveProperty('fault')
      }
  })
})
