import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../src/store/files.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { refusalOf, retitle, storeWithPlan, valueOf } from './temp-store.ts'

const removing = { by: 'Ann', at: '2026-11-22T14:05:00.000Z' }
const NOW = { at: '2026-11-23T00:00:00.000Z', before: '2026-08-25T00:00:00.000Z' }

/** The files of plans that lie in a folder, with what they hold. */
const plansIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

async function changedPlan() {
  const made = await storeWithPlan()
  valueOf(await made.store.change('northshire', retitle('Second', 'Ann')))
  const before = plansIn(made.folder)
  return { ...made, before }
}

describe('a plan that is taken out of sight', () => {
  it('is gone with its journal, is listed, comes back byte for byte, and can be changed', async () => {
    const { store, folder, before } = await changedPlan()
    const removed = valueOf(await store.remove('northshire', removing))
    expect(removed).toMatchObject({ id: 'northshire', title: 'Second', by: 'Ann' })
    expect(await store.list()).toEqual([])
    expect(await store.read('northshire')).toBeNull()
    expect(await store.removed()).toEqual([removed])
    valueOf(await store.putBack('northshire'))
    expect(plansIn(folder)).toEqual(before)
    expect(valueOf(await store.change('northshire', retitle('Third', 'Ann'))).revision).toBe(2)
    expect(valueOf(await store.verify('northshire')).fault).toBeUndefined()
  })

  it('goes for good once its time is over, and not a day before', async () => {
    const { store } = await changedPlan()
    valueOf(await store.remove('northshire', removing))
    expect(await store.tidy({ ...NOW, before: removing.at })).toEqual([])
    expect(await store.removed()).toHaveLength(1)
    expect(await store.tidy({ ...NOW, before: '2026-11-22T14:05:00.001Z' })).toHaveLength(1)
    expect(await store.removed()).toEqual([])
    expect(await store.putBack('northshire')).toBeNull()
  })

  it.each([1, 2])('is where it was if moving file %i fails', async (failing) => {
    const { folder, before } = await changedPlan()
    let moves = 0
    const store = createJsonStore(folder, {
      files: {
        ...diskFiles,
        rename: (from, to) => {
          const isMove = String(from).startsWith(join(folder, 'northshire'))
          if (isMove && (moves += 1) === failing) throw Object.assign(new Error(), { code: 'EIO' })
          renameSync(from, to)
        },
      },
    })
    expect(refusalOf(await store.remove('northshire', removing))).toContain('Nothing was changed.')
    expect(plansIn(folder)).toEqual(before)
    expect(await store.removed()).toEqual([])
  })

  it('whose journal a crash left behind is whole once the server starts again', async () => {
    const { store, folder } = await changedPlan()
    const { name } = valueOf(await store.remove('northshire', removing))
    const journal = 'northshire.journal.jsonl'
    renameSync(join(folder, '.deleted', name, journal), join(folder, journal))
    await store.tidy(NOW)
    expect(existsSync(join(folder, journal))).toBe(false)
    valueOf(await store.putBack(name))
    expect(valueOf(await store.verify('northshire')).fault).toBeUndefined()
  })

  it('can be damaged, and is not to be named by a path', async () => {
    const { store, file, folder } = await changedPlan()
    renameSync(file, join(folder, 'elsewhere.txt'))
    expect(refusalOf(await store.remove(file, removing))).toContain('not its path')
    expect(valueOf(await store.remove('northshire', removing)).title).toBe('northshire')
    expect(await store.list()).toEqual([])
    expect(await store.remove('northshire', removing)).toBeNull()
  })
})
