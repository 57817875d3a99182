import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles, type Files } from '../../src/store/files.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { refusalOf, retitle, storeWithPlan, tempFolder, valueOf } from './temp-store.ts'

const RESTORING = { at: '2026-11-22T14:05:00.000Z', overwrite: true, damaged: [] }
const TIDYING = { at: '2026-11-23T00:00:00.000Z', before: '2026-08-25T00:00:00.000Z' }

const titleIn = (folder: string): unknown =>
  (JSON.parse(readFileSync(join(folder, 'northshire.json'), 'utf8')) as { title: unknown }).title

/** A backup of a plan called Second, and the plan as it went on: Third. */
async function goneOn() {
  const { store, folder } = await storeWithPlan()
  valueOf(await store.change('northshire', retitle('Second', 'Ann')))
  const kept = valueOf(await store.snapshot())
  valueOf(await store.change('northshire', retitle('Third', 'Ann')))
  return { store, folder, kept }
}

/** The disk fails from the n-th call of one kind on, as after a crash or when it is full. */
function failingFrom(kind: 'rename' | 'write' | 'sync', from: number): Files {
  let calls = 0
  const failing =
    <Args extends unknown[], T>(work: (...args: Args) => T) =>
    (...args: Args): T => {
      calls += 1
      if (calls >= from) throw Object.assign(new Error('failed'), { code: 'ENOSPC' })
      return work(...args)
    }
  if (kind === 'rename') return { ...diskFiles, rename: failing(diskFiles.rename) }
  if (kind === 'write') return { ...diskFiles, write: failing(diskFiles.write) }
  return { ...diskFiles, sync: failing(diskFiles.sync) }
}

describe('putting back a backup', () => {
  it.each(['write', 'sync'] as const)(
    'changes nothing where a %s fails while it is laid out',
    async (kind) => {
      const { folder, kept } = await goneOn()
      for (const from of [1, 2, 3]) {
        const store = createJsonStore(folder, { files: failingFrom(kind, from) })
        expect(refusalOf(await store.restore(kept, RESTORING))).toContain('the disk is full')
        expect(titleIn(folder)).toBe('Third')
        expect(readdirSync(folder)).not.toContain('.restoring')
      }
    },
  )

  it('stopped at any move, is finished when the server starts, with both plans whole', async () => {
    for (let from = 2; from < 12; from += 1) {
      const { folder, kept } = await goneOn()
      const failing = createJsonStore(folder, { files: failingFrom('rename', from) })
      const done = await failing.restore(kept, RESTORING)
      const isBegun = refusalOf(done).includes('is not finished')
      const store = createJsonStore(folder)
      await store.tidy(TIDYING)
      const isNew = titleIn(folder) === 'Second'
      // What is said of it is what comes of it.
      expect(isNew, `rename ${from}`).toBe(done.ok || isBegun)
      expect(valueOf(await store.verify('northshire')).fault, `rename ${from}`).toBeUndefined()
      expect(existsSync(join(folder, '.restoring')), `rename ${from}`).toBe(false)
      expect((await store.removed()).map(({ title }) => title)).toEqual(isNew ? ['Third'] : [])
    }
  })

  it('clears away what was only being laid out', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, '.restoring'))
    writeFileSync(join(folder, '.restoring/northshire.json'), '{}')
    await createJsonStore(folder).tidy(TIDYING)
    expect(readdirSync(folder)).toEqual([])
  })
})
